# SPDX-License-Identifier: GPL-3.0-or-later
find_program(GZIP gzip REQUIRED)

# Makes NAME.gz of the file in the current build folder, as Debian has manual pages and change logs: best, and without
# a time.
function(add_gzipped file)
  get_filename_component(source ${file} ABSOLUTE)
  get_filename_component(name ${file} NAME)
  set(result ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
  add_custom_command(OUTPUT ${result} DEPENDS ${source} VERBATIM
    COMMAND sh -c [["$0" --best --no-name < "$1" > "$2"]] ${GZIP} ${source} ${result})
  add_custom_target(gzip_${name} ALL DEPENDS ${result})
endfunction()
