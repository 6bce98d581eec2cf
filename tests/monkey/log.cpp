// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/log.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <sys/mman.h>

namespace activation_explorer::monkey {

Log& Log::shared()
{
    void* memory = mmap(nullptr, sizeof(Log), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        std::abort();
    return *new (memory) Log{};
}

void Log::begin(std::uint64_t event)
{
    Entry& entry = m_entries[event % kept];
    entry = {.event = event, .text = {}};
    m_event = event;
}

void Log::note(const std::string& text)
{
    std::array<char, 240>& all = m_entries[m_event % kept].text;
    const std::size_t used = std::strlen(all.data());
    const std::size_t added = std::min(text.size(), all.size() - 1 - used);
    std::memcpy(all.data() + used, text.data(), added);
    all[used + added] = '\0';
}

void Log::print() const
{
    const std::uint64_t last = m_event;
    for (std::uint64_t event = last < kept ? 1 : last - kept + 1; event <= last; ++event)
        std::fprintf(stderr, "%8llu %s\n", static_cast<unsigned long long>(event),
                     m_entries[event % kept].text.data());
}

} // namespace activation_explorer::monkey
