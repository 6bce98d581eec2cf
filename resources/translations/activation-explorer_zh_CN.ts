<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Code</name>
    <message>
        <source>LaTeX would have to draw more than about %1 points: show fewer curves, smaller families, or a smaller range of x.</source>
        <translation>LaTeX 要画的点将超过约 %1 个：请减少曲线，缩小曲线族，或缩小 x 的范围。</translation>
    </message>
</context>
<context>
    <name>CurveFamily</name>
    <message>
        <source>A family has from %1 to %2 curves.</source>
        <translation>一个曲线族有 %1 到 %2 条曲线。</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>No file can be made and locked in “%1”.</source>
        <translation>无法在“%1”中创建并锁定文件。</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>它大于 %1</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>There are more than %1 values, which no lesson has.</source>
        <translation>其中的值超过 %1 个，课程不会有这么多。</translation>
    </message>
    <message>
        <source>%1 lies deeper than the %2 arrays and objects in each other that a lesson may have.</source>
        <translation>%1 嵌套过深：课程中的数组和对象最多嵌套 %2 层。</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>The lesson is empty.</source>
        <translation>课程是空的。</translation>
    </message>
    <message>
        <source>%1 must have %2 to %3 elements, not %4.</source>
        <translation>%1 必须有 %2 到 %3 个元素，而不是 %4 个。</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 不能为空。</translation>
    </message>
    <message>
        <source>%1 must have at most %2 bytes, not %3.</source>
        <translation>%1 最多 %2 字节，现有 %3 字节。</translation>
    </message>
    <message>
        <source>%1 must have “en”, “zh_CN” or both.</source>
        <translation>%1 必须有“en”或“zh_CN”，或两者都有。</translation>
    </message>
    <message>
        <source>%1 must be greater than 0, not %2.</source>
        <translation>%1 必须大于 0，而不是 %2。</translation>
    </message>
    <message>
        <source>%1 must have either “choices” with the “answer”, or a “number” with a “tolerance”.</source>
        <translation>%1 必须有“choices”和“answer”，或者有“number”和“tolerance”。</translation>
    </message>
    <message>
        <source>%1 must be 1 to %2 letters, digits, “_” and “-” of ASCII, not %3.</source>
        <translation>%1 必须由 1 到 %2 个 ASCII 字母、数字、“_”和“-”组成，而不是 %3。</translation>
    </message>
    <message>
        <source>The lesson needs a newer version of the program: its version is %1, and this program reads version %2.</source>
        <translation>课程需要更新版本的程序：课程的版本为 %1，本程序能读版本 %2。</translation>
    </message>
    <message>
        <source>A lesson has at most %1 bytes, and this has %2.</source>
        <translation>课程最多 %1 字节，而这里有 %2 字节。</translation>
    </message>
    <message>
        <source>%1 is no lesson of the program</source>
        <translation>%1 不是程序自带的课程</translation>
    </message>
    <message>
        <source>%1 is no lesson that can be shown: %2</source>
        <comment>a file&apos;s name; a sentence that says why</comment>
        <translation>无法显示课程 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no figure; one is {f(CURVE, X)} or {f&apos;(CURVE, X)^N:D}, such as %2.</source>
        <translation>%1 不是数值记法；应写作 {f(CURVE, X)} 或 {f&apos;(CURVE, X)^N:D}，例如 %2。</translation>
    </message>
    <message>
        <source>the x of a figure must be a number, not %1.</source>
        <translation>数值记法中的 x 必须是数，而不是 %1。</translation>
    </message>
    <message>
        <source>the power of a figure must be from 1 to %1, not %2.</source>
        <translation>数值记法中的幂次必须在 1 到 %1 之间，而不是 %2。</translation>
    </message>
    <message>
        <source>the digits of a figure must be from 1 to %1, not %2.</source>
        <translation>数值记法中的位数必须在 1 到 %1 之间，而不是 %2。</translation>
    </message>
    <message>
        <source>%1 is undefined, or too large or too small for a number.</source>
        <translation>%1 没有定义，或者过大、过小，无法用数表示。</translation>
    </message>
    <message>
        <source>a brace stands alone at %1; one that is to be seen is written twice.</source>
        <translation>%1 处有单独的花括号；要显示花括号，请写两次。</translation>
    </message>
    <message>
        <source>%1 is not finite, and so no answer.</source>
        <translation>%1 不是有限数，不能作为答案。</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>“%1” is no finite number; numbers are separated by semicolons or spaces.</source>
        <translation>“%1”不是有限数；各数之间用分号或空格分隔。</translation>
    </message>
    <message>
        <source>There are more than %1 numbers.</source>
        <translation>数的个数超过 %1。</translation>
    </message>
    <message>
        <source>There is no number; type one at least.</source>
        <translation>没有数；请至少输入一个。</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1 cm</source>
        <translation>%1 厘米</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>inches</comment>
        <translation>%1 英寸</translation>
    </message>
    <message>
        <source>%1 px</source>
        <comment>pixels</comment>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>A picture is from %1 to %2 wide and high, not %3 by %4.</source>
        <translation>图片的宽和高必须在 %1 到 %2 之间，不能是 %3 × %4。</translation>
    </message>
    <message>
        <source>A picture&apos;s scale is from %1 to %2, not %3.</source>
        <translation>图片的缩放倍数必须在 %1 到 %2 之间，不能是 %3。</translation>
    </message>
    <message>
        <source>The scale of texts is from %1 to %2, not %3.</source>
        <translation>文字的缩放倍数必须在 %1 到 %2 之间，不能是 %3。</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <comment>curves that have no room in the table</comment>
        <translation>还有 %1 条</translation>
    </message>
    <message>
        <source>The picture would have more than about %1 points: show fewer curves, smaller families, or a smaller range of x.</source>
        <translation>图片中的点将超过约 %1 个：请减少曲线，缩小曲线族，或缩小 x 的范围。</translation>
    </message>
    <message>
        <source>The title has no room: make it shorter, the picture larger or its texts smaller.</source>
        <translation>标题放不下：请缩短标题、放大图片或缩小文字。</translation>
    </message>
    <message>
        <source>The formulas have no room: make the picture larger or its texts smaller, or leave them out.</source>
        <translation>公式放不下：请放大图片、缩小文字，或不显示公式。</translation>
    </message>
    <message>
        <source>The table has no room for all curves: make the picture larger or its texts smaller, or leave it out.</source>
        <translation>数值表放不下所有曲线：请放大图片、缩小文字，或不显示数值表。</translation>
    </message>
    <message>
        <source>The legend has no room for its names: make the picture larger or its texts smaller, or leave it out.</source>
        <translation>图例放不下曲线名称：请放大图片、缩小文字，或不显示图例。</translation>
    </message>
    <message>
        <source>The charts have no room beside title, formulas and table: make the picture larger or its texts smaller, or leave these out.</source>
        <translation>除去标题、公式和数值表后，图表放不下：请放大图片、缩小文字，或不显示这些内容。</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>%1 of %2</source>
        <comment>“kink of ELU, ReLU”</comment>
        <translation>%2 的%1</translation>
    </message>
</context>
<context>
    <name>ProbeReading</name>
    <message>
        <source>slope %1</source>
        <translation>斜率 %1</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>另存为 %1</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>“%1”已存在。要替换它吗？</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>line break</source>
        <translation>换行符</translation>
    </message>
    <message>
        <source>This is not JSON: at line %1, column %2 there should be no %3.</source>
        <translation>这不是 JSON：第 %1 行第 %2 列不应出现%3。</translation>
    </message>
    <message>
        <source>There are more than %1 values, which no session has.</source>
        <translation>值的个数超过 %1，会话不可能有这么多。</translation>
    </message>
    <message>
        <source>%1 lies deeper than the %2 arrays and objects in each other that a session may have.</source>
        <translation>%1 嵌套过深：会话中的数组和对象最多嵌套 %2 层。</translation>
    </message>
    <message>
        <source>%1 has the member %2 twice.</source>
        <translation>%1 的成员%2出现了两次。</translation>
    </message>
    <message>
        <source>%1 has more than %2 members.</source>
        <translation>%1 的成员超过 %2 个。</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>%1 is a number too large: %2.</source>
        <translation>%1 的数过大：%2。</translation>
    </message>
    <message>
        <source>The text ends too early, at line %1, column %2.</source>
        <translation>文本不完整，在第 %1 行第 %2 列就结束了。</translation>
    </message>
    <message>
        <source>This is not UTF-8: byte %1, on line %2, is in no character.</source>
        <translation>这不是 UTF-8：第 %1 个字节（第 %2 行）不属于任何字符。</translation>
    </message>
    <message>
        <source>The session is empty.</source>
        <translation>会话为空。</translation>
    </message>
    <message>
        <source>%1 has no member %2; it may have %3.</source>
        <translation>%1 没有成员%2；可用的成员有 %3。</translation>
    </message>
    <message>
        <source>%1 must be an object, not %2.</source>
        <translation>%1 必须是对象，不能是 %2。</translation>
    </message>
    <message>
        <source>%1 must be an array, not %2.</source>
        <translation>%1 必须是数组，不能是 %2。</translation>
    </message>
    <message>
        <source>%1 lacks the member “%2”.</source>
        <translation>%1 缺少成员“%2”。</translation>
    </message>
    <message>
        <source>%1 must be true or false, not %2.</source>
        <translation>%1 必须是 true 或 false，不能是 %2。</translation>
    </message>
    <message>
        <source>%1 must be a number, not %2.</source>
        <translation>%1 必须是数，不能是 %2。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not %4.</source>
        <translation>%1 必须是 %2 到 %3 之间的整数，不能是 %4。</translation>
    </message>
    <message>
        <source>%1 must be an array of two numbers, not %2.</source>
        <translation>%1 必须是由两个数组成的数组，不能是 %2。</translation>
    </message>
    <message>
        <source>%1 must be a string, not %2.</source>
        <translation>%1 必须是字符串，不能是 %2。</translation>
    </message>
    <message>
        <source>an empty array</source>
        <translation>空数组</translation>
    </message>
    <message>
        <source>an array of %1</source>
        <translation>有 %1 个元素的数组</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where in a file, and what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not %3.</source>
        <translation>%1 必须是 %2 之一，不能是 %3。</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4.</source>
        <translation>%1 必须在 %2 到 %3 之间，不能是 %4。</translation>
    </message>
    <message>
        <source>%1 must begin with the lesser number, not %2.</source>
        <translation>%1 必须以较小的数开头，不能以 %2 开头。</translation>
    </message>
    <message>
        <source>%1 must lie from %2 to %3, not from %4 to %5.</source>
        <translation>%1 必须在 %2 到 %3 之间，不能从 %4 到 %5。</translation>
    </message>
    <message>
        <source>%1 is too narrow, from %2 to %3.</source>
        <translation>%1 从 %2 到 %3，范围太窄。</translation>
    </message>
    <message>
        <source>%1: %2 has no parameters, so there is no %3.</source>
        <translation>%1：%2 没有参数，因此没有%3。</translation>
    </message>
    <message>
        <source>%1: %2 has no parameter %3; it has %4.</source>
        <translation>%1：%2 没有参数%3；它的参数有 %4。</translation>
    </message>
    <message>
        <source>%1 has %2 twice, by two names.</source>
        <translation>%1 中 %2 出现了两次，用了两个名称。</translation>
    </message>
    <message>
        <source>%1: the function %2 is unknown; the functions are %3.</source>
        <translation>%1：未知函数%2；可用的函数有 %3。</translation>
    </message>
    <message>
        <source>%1 must be a colour such as “#0072b2”, in six hexadecimal digits, not %2.</source>
        <translation>%1 必须是“#0072b2”这样用六位十六进制数字表示的颜色，不能是 %2。</translation>
    </message>
    <message>
        <source>%1 must have at most %2 elements, not %3.</source>
        <translation>%1 最多有 %2 个元素，不能有 %3 个。</translation>
    </message>
    <message>
        <source>%1 is the number of a curve, and there is none.</source>
        <translation>%1 是曲线的序号，但没有任何曲线。</translation>
    </message>
    <message>
        <source>%1 must be “%2”, not %3.</source>
        <translation>%1 必须是“%2”，不能是 %3。</translation>
    </message>
    <message>
        <source>The session needs a newer version of the program: its version is %1, and this program reads version %2.</source>
        <translation>此会话需要更新版本的程序：会话的版本为 %1，而本程序只能读取版本 %2。</translation>
    </message>
    <message>
        <source>%1 must be %2, not %3.</source>
        <translation>%1 必须是 %2，不能是 %3。</translation>
    </message>
    <message>
        <source>A session has at most %1 bytes, and this has %2.</source>
        <translation>会话最多 %1 字节，而这里有 %2 字节。</translation>
    </message>
    <message>
        <source>The session in the text is cut off: its end is missing.</source>
        <translation>文本中的会话被截断：缺少结尾。</translation>
    </message>
    <message>
        <source>The session in the text is larger than one may be.</source>
        <translation>文本中的会话超过了允许的大小。</translation>
    </message>
    <message>
        <source>The session in the text is damaged: letters of it are lost or changed.</source>
        <translation>文本中的会话已损坏：有字符丢失或被改动。</translation>
    </message>
    <message>
        <source>There is no session in the text; one begins with “actx:” and letters.</source>
        <translation>文本中没有会话；会话以“actx:”开头，后接字母。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence that has no full stop yet</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>SliderSettings</name>
    <message>
        <source>A range&apos;s start must be less than its end.</source>
        <translation>范围的起点必须小于终点。</translation>
    </message>
    <message>
        <source>%1 must be %2; a range from %3 is not.</source>
        <translation>%1 的允许值为%2；范围不能从 %3 开始。</translation>
    </message>
    <message>
        <source>A range must lie between −%1 and %1.</source>
        <translation>范围必须在 −%1 和 %1 之间。</translation>
    </message>
    <message>
        <source>A logarithmic range must begin at %1 or more.</source>
        <translation>对数刻度的范围，起点不能小于 %1。</translation>
    </message>
    <message>
        <source>The range from %1 to %2 is too narrow.</source>
        <translation>从 %1 到 %2 的范围太窄。</translation>
    </message>
    <message>
        <source>One way must take from %1 to %2 seconds.</source>
        <translation>单程时间必须为 %1 到 %2 秒。</translation>
    </message>
</context>
<context>
    <name>UsualSize</name>
    <message>
        <source>Slide</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Full HD</source>
        <translation>全高清</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影仪</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>单栏</translation>
    </message>
    <message>
        <source>Text width</source>
        <translation>版心宽度</translation>
    </message>
    <message>
        <source>A5 landscape</source>
        <translation>A5 横向</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>Letter landscape</source>
        <translation>Letter 横向</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>undefined</source>
        <comment>a value</comment>
        <translation>无定义</translation>
    </message>
    <message>
        <source>jump from %1 to %2; PyTorch&apos;s value: %3</source>
        <translation>从 %1 跳跃到 %2；PyTorch 取值：%3</translation>
    </message>
    <message>
        <source>slope %1 on the left, %2 on the right; PyTorch: %3</source>
        <translation>左侧斜率 %1，右侧斜率 %2；PyTorch：%3</translation>
    </message>
    <message>
        <source>kink: slope %1 on the left, %2 on the right; PyTorch: %3</source>
        <translation>折点：左侧斜率 %1，右侧斜率 %2；PyTorch：%3</translation>
    </message>
    <message>
        <source>jump: %1 | %2; PyTorch: %3</source>
        <translation>跳跃：%1 | %2；PyTorch：%3</translation>
    </message>
    <message>
        <source>kink: slope %1 | %2; PyTorch: %3</source>
        <translation>折点：斜率 %1 | %2；PyTorch：%3</translation>
    </message>
    <message>
        <source>slope %1 | %2; PyTorch: %3</source>
        <translation>斜率 %1 | %2；PyTorch：%3</translation>
    </message>
</context>
<context>
    <name>activation_explorer::app::CommandLine</name>
    <message>
        <source>%1 must be MIN:MAX with MIN &lt; MAX, both from %2 to %3 and at least 1e-9 apart, not &quot;%4&quot;</source>
        <translation>%1 必须写成 MIN:MAX，其中 MIN &lt; MAX，两者都在 %2 到 %3 之间，且至少相差 1e-9，不能是“%4”</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3, not &quot;%4&quot;</source>
        <translation>%1 必须是 %2 到 %3 之间的数，不能是“%4”</translation>
    </message>
    <message>
        <source>--session must be a file or a text that begins with &quot;actx:&quot;, not &quot;&quot;</source>
        <translation>--session 必须是文件，或以“actx:”开头的文本，不能为空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an option; what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 needs a CURVE, such as softplus:beta=0.1, or --session</source>
        <translation>%1 需要 CURVE（例如 softplus:beta=0.1）或 --session</translation>
    </message>
    <message>
        <source>--session brings its own curves, so no CURVE can be given with it</source>
        <translation>--session 自带曲线，因此不能再给出 CURVE</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>words that are allowed; the last of them</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words that are allowed</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 must be %2, not &quot;%3&quot;</source>
        <translation>%1 必须是 %2，不能是“%3”</translation>
    </message>
    <message>
        <source>cannot read &quot;%1&quot;: no such file, and no such command; the commands are list, table, plot, facts, code and sound</source>
        <translation>无法读取“%1”：没有这个文件，也没有这个命令；可用的命令有 list、table、plot、facts、code 和 sound</translation>
    </message>
    <message>
        <source>Activation functions and their derivatives. Without a command: opens the window.</source>
        <translation>激活函数及其导数。不给出命令时打开窗口。</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>显示本帮助并退出</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>显示程序版本并退出</translation>
    </message>
    <message>
        <source>A session, which the window opens with; one that is named as a command: ./list</source>
        <translation>在窗口中打开的会话；文件名与命令相同时写成 ./list</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>List the functions and their parameters</source>
        <translation>列出所有函数及其参数</translation>
    </message>
    <message>
        <source>As JSON, complete</source>
        <translation>输出完整的 JSON</translation>
    </message>
    <message>
        <source>Print x, f(x) and f&apos;(x) as rows</source>
        <translation>逐行输出 x、f(x) 和 f&apos;(x)</translation>
    </message>
    <message>
        <source>Draw curves and their derivatives into a file: PNG, SVG or PDF; needs no display</source>
        <translation>把曲线及其导数画成 PNG、SVG 或 PDF 文件；不需要图形界面</translation>
    </message>
    <message>
        <source>Print range, limits, roots, extrema, slopes, dead zones, shape and moments of curves</source>
        <translation>输出曲线的值域、极限、零点、极值、斜率、死区、形状和矩</translation>
    </message>
    <message>
        <source>As JSON; infinities are the strings &quot;inf&quot; and &quot;-inf&quot;, a moment beyond the doubles is null</source>
        <translation>输出 JSON；无穷大写成字符串 &quot;inf&quot; 和 &quot;-inf&quot;，超出双精度范围的矩为 null</translation>
    </message>
    <message>
        <source>Print the line of code that computes a curve in other frameworks</source>
        <translation>输出在其他框架中计算同一曲线的代码</translation>
    </message>
    <message>
        <source>pytorch, keras, jax, tensorflow or onnx; all of them if not given</source>
        <translation>pytorch、keras、jax、tensorflow 或 onnx；默认输出全部</translation>
    </message>
    <message>
        <source>Write a curve as sound, from left to right: WAV</source>
        <translation>把曲线从左到右写成声音文件：WAV</translation>
    </message>
    <message>
        <source>%1; see %2 --help</source>
        <translation>%1；用法见 %2 --help</translation>
    </message>
    <message>
        <source>a command opens no window, so &quot;%1&quot; cannot be given with it</source>
        <translation>命令不会打开窗口，因此不能同时给出“%1”</translation>
    </message>
    <message>
        <source>cannot write to standard output: %1</source>
        <translation>无法写入标准输出：%1</translation>
    </message>
    <message>
        <source>not enough memory for the picture</source>
        <translation>内存不足，无法生成图片</translation>
    </message>
    <message>
        <source>no display can be opened for the window; to draw into a file instead: activation-explorer plot softplus -o softplus.png</source>
        <translation>没有可用的显示环境，无法打开窗口；可改为画到文件中：activation-explorer plot softplus -o softplus.png</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>多余的参数或未知的选项：%1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>多余的参数或未知的选项：%1</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 不带值</translation>
    </message>
    <message>
        <source>%1 is given %2 times; give it once</source>
        <translation>%1 出现了 %2 次，只能给出一次</translation>
    </message>
    <message>
        <source>%1 needs a value: %2 (%3)</source>
        <translation>%1 缺少值：%2（%3）</translation>
    </message>
    <message>
        <source>%1 cannot be given with %2</source>
        <translation>%1 不能与 %2 同时使用</translation>
    </message>
    <message>
        <source>%1 is required (%2)</source>
        <translation>缺少 %1（%2）</translation>
    </message>
    <message>
        <source>--size must be WIDTHxHEIGHT in pixels (1600x900), centimetres (16cmx9cm) or inches (6.5inx4in), each side from %1 to %2 pixels (96 to an inch), not &quot;%3&quot;</source>
        <translation>--size 必须写成“宽x高”，单位为像素（1600x900）、厘米（16cmx9cm）或英寸（6.5inx4in），各边在 %1 到 %2 像素之间（每英寸 96 像素），不能是“%3”</translation>
    </message>
    <message>
        <source>One CURVE is drawn alone, several are compared. With --session, what is not given is as it says.</source>
        <translation>给出一个 CURVE 时单独画出，给出多个时加以比较。使用 --session 时，未给出的选项以会话为准。</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>-o must name a file that ends in .png, .svg or .pdf, not &quot;%1&quot;</source>
        <translation>-o 必须给出以 .png、.svg 或 .pdf 结尾的文件名，不能是“%1”</translation>
    </message>
    <message>
        <source>--title must be one line, without tabs and other control characters</source>
        <translation>--title 必须是一行文字，不能含制表符等控制字符</translation>
    </message>
    <message>
        <source>The file to write, ending in .png, .svg or .pdf</source>
        <translation>要写入的文件，以 .png、.svg 或 .pdf 结尾</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>绘图内容</translation>
    </message>
    <message>
        <source>A session instead of CURVE: a file, or its text form (actx:...)</source>
        <translation>用会话代替 CURVE：文件，或会话的文本形式（actx:...）</translation>
    </message>
    <message>
        <source>Draw the differences from this curve</source>
        <translation>画出各曲线与这条参考曲线之差</translation>
    </message>
    <message>
        <source>both, function or derivative; both if not given</source>
        <translation>both（两者）、function（函数）或 derivative（导数）；默认 both</translation>
    </message>
    <message>
        <source>The range of x; -20:20 if not given</source>
        <translation>x 的范围；默认 -20:20</translation>
    </message>
    <message>
        <source>The range of f(x); fitted if not given</source>
        <translation>f(x) 的范围；默认自动适应</translation>
    </message>
    <message>
        <source>The range of f&apos;(x); fitted if not given</source>
        <translation>f&apos;(x) 的范围；默认自动适应</translation>
    </message>
    <message>
        <source>Pin the probe at this x: a line, the tangent and its slope</source>
        <translation>把探针固定在此 x 处：画出竖线、切线及其斜率</translation>
    </message>
    <message>
        <source>Names at the curves&apos; ends; without if not given</source>
        <translation>在曲线末端写出名称；默认不写</translation>
    </message>
    <message>
        <source>Markers on the curves; without if not given</source>
        <translation>在曲线上画标记；默认不画</translation>
    </message>
    <message>
        <source>Width of the curves, 1 to 8 (pixels at 1600x900); 2.5 if not given</source>
        <translation>曲线的线宽，1 到 8（1600x900 时的像素数）；默认 2.5</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>In pixels, or with units: 16cmx9cm, 6.5inx4in; 1600x900 if not given</source>
        <translation>像素数，或带单位：16cmx9cm、6.5inx4in；默认 1600x900</translation>
    </message>
    <message>
        <source>Pixels of a PNG for each of its size, 1 to 4; SVG and PDF have none</source>
        <translation>PNG 的缩放倍数，1 到 4；不适用于 SVG 和 PDF</translation>
    </message>
    <message>
        <source>All texts larger or smaller, 0.5 to 3</source>
        <translation>所有文字的缩放倍数，0.5 到 3</translation>
    </message>
    <message>
        <source>light, dark or contrast; light if not given</source>
        <translation>light（浅色）、dark（深色）或 contrast（高对比度）；默认 light</translation>
    </message>
    <message>
        <source>en or zh_CN; en if not given</source>
        <translation>图中文字的语言，en 或 zh_CN；默认 en</translation>
    </message>
    <message>
        <source>A line above all</source>
        <translation>图片最上方的一行标题</translation>
    </message>
    <message>
        <source>Which curve is which; with it if not given</source>
        <translation>图例，说明各条曲线分别是什么；默认显示</translation>
    </message>
    <message>
        <source>The formulas of the (current) curve</source>
        <translation>（当前）曲线的公式</translation>
    </message>
    <message>
        <source>The values at the probe, or at 0</source>
        <translation>探针处的数值表；没有探针时为 0 处</translation>
    </message>
    <message>
        <source>Without a ground</source>
        <translation>背景透明</translation>
    </message>
    <message>
        <source>at most %1 curves can be drawn, not %2</source>
        <translation>最多能画 %1 条曲线，不能画 %2 条</translation>
    </message>
    <message>
        <source>the session shows no curve, so there is nothing to draw</source>
        <translation>会话没有显示任何曲线，因此无图可画</translation>
    </message>
    <message>
        <source>The curve from left to right: higher is a higher pitch (220 to 880 Hz over the range of y), x goes from the left ear to the right, below 0 the tone is hollow, and roots, kinks and jumps tick. Beyond the range of y the tone is softer. The file is stereo, 16 bits, 44100 Hz.</source>
        <translation>从左到右播放曲线：值越大音越高（y 的范围对应 220 到 880 Hz），x 从左耳移到右耳，值小于 0 时音色空洞如单簧管，在零点、折点和跳跃点处发出嘀嗒声。超出 y 的范围时声音变轻。文件为立体声，16 位，44100 Hz。</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>-o must name a file that ends in %1, not &quot;%2&quot;</source>
        <translation>-o 必须给出以 %1 结尾的文件名，不能是“%2”</translation>
    </message>
    <message>
        <source>The file to write, ending in .wav</source>
        <translation>要写入的文件，以 .wav 结尾</translation>
    </message>
    <message>
        <source>The range of y; fitted if not given</source>
        <translation>y 的范围；默认自动适应</translation>
    </message>
    <message>
        <source>f&apos;(x) instead of f(x)</source>
        <translation>播放 f&apos;(x)，而不是 f(x)</translation>
    </message>
    <message>
        <source>In seconds, 0.1 to 60; 5 if not given</source>
        <translation>时长，0.1 到 60 秒；默认 5 秒</translation>
    </message>
    <message>
        <source>--x must be MIN:MAX, two numbers from -1e300 to 1e300 with MIN &lt; MAX, not &quot;%1&quot;</source>
        <translation>--x 必须写成 MIN:MAX，即 -1e300 到 1e300 之间的两个数，且 MIN &lt; MAX，不能是“%1”</translation>
    </message>
    <message>
        <source>--at must be finite numbers with commas between them, not &quot;%1&quot;</source>
        <translation>--at 必须是用英文逗号分隔的有限数，不能是“%1”</translation>
    </message>
    <message>
        <source>The visible curves of a session, and the differences if it shows them, instead of CURVE: a file, or its text form (actx:...)</source>
        <translation>用会话代替 CURVE：取其可见曲线，若会话显示差值则也给出差值；可以是文件，或会话的文本形式（actx:...）</translation>
    </message>
    <message>
        <source>The range of x; -20:20 if not given, or the session&apos;s</source>
        <translation>x 的范围；默认 -20:20，或会话的范围</translation>
    </message>
    <message>
        <source>How many evenly spaced x, both ends included</source>
        <translation>等距取多少个 x，包含两个端点</translation>
    </message>
    <message>
        <source>These x in this order, instead of --x and --points</source>
        <translation>按所给顺序取这些 x，代替 --x 和 --points</translation>
    </message>
    <message>
        <source>csv, or json, where an overflow is null</source>
        <translation>csv 或 json（其中溢出的值为 null）</translation>
    </message>
    <message>
        <source>Write to this file, not to standard output</source>
        <translation>写入此文件，而不是标准输出</translation>
    </message>
    <message>
        <source>--points must be a whole number from 2 to %1, not &quot;%2&quot;</source>
        <translation>--points 必须是 2 到 %1 之间的整数，不能是“%2”</translation>
    </message>
    <message>
        <source>the session has no visible curve, so there is nothing to tabulate</source>
        <translation>会话没有可见的曲线，因此无数据可列</translation>
    </message>
    <message>
        <source>-o must name a file, not &quot;&quot;</source>
        <translation>-o 必须给出文件名，不能为空</translation>
    </message>
    <message>
        <source>A curve: id[:parameter=value[,parameter=value...]], e.g. softplus:beta=0.1</source>
        <translation>一条曲线：函数名[:参数=值[,参数=值...]]，例如 softplus:beta=0.1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>in the line “Usage”</comment>
        <translation>选项</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <comment>in the line “Usage”</comment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <comment>beside an option</comment>
        <translation>必填</translation>
    </message>
    <message>
        <source>the session shows differences from a reference, but has none: name one with --reference</source>
        <translation>会话显示与参考曲线的差值，但没有参考曲线：请用 --reference 指定一条</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::AddCurveButton</name>
    <message>
        <source>&amp;Add curve</source>
        <translation>添加曲线(&amp;A)</translation>
    </message>
    <message>
        <source>Add curve</source>
        <translation>添加曲线</translation>
    </message>
    <message>
        <source>Add a curve of any function</source>
        <translation>添加任一函数的曲线</translation>
    </message>
    <message>
        <source>There are %1 curves, as many as there can be</source>
        <translation>已有 %1 条曲线，达到上限</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::ChangeView</name>
    <message>
        <source>switch to Explore</source>
        <translation>切换到“探索”</translation>
    </message>
    <message>
        <source>switch to Compare</source>
        <translation>切换到“比较”</translation>
    </message>
    <message>
        <source>switch to Difference</source>
        <translation>切换到“差值”</translation>
    </message>
    <message>
        <source>show both charts</source>
        <translation>显示两幅图</translation>
    </message>
    <message>
        <source>show the function alone</source>
        <translation>只看函数</translation>
    </message>
    <message>
        <source>show the derivative alone</source>
        <translation>只看导数</translation>
    </message>
    <message>
        <source>show the legend</source>
        <translation>显示图例</translation>
    </message>
    <message>
        <source>hide the legend</source>
        <translation>隐藏图例</translation>
    </message>
    <message>
        <source>show names at the curves&apos; ends</source>
        <translation>显示曲线末端的名称</translation>
    </message>
    <message>
        <source>hide names at the curves&apos; ends</source>
        <translation>隐藏曲线末端的名称</translation>
    </message>
    <message>
        <source>show the tangent</source>
        <translation>显示切线</translation>
    </message>
    <message>
        <source>hide the tangent</source>
        <translation>隐藏切线</translation>
    </message>
    <message>
        <source>show markers</source>
        <translation>显示标记</translation>
    </message>
    <message>
        <source>hide markers</source>
        <translation>隐藏标记</translation>
    </message>
    <message>
        <source>draw lines %1 pixels wide</source>
        <translation>将线宽设为 %1 像素</translation>
    </message>
    <message>
        <source>let go of the probe</source>
        <translation>放开探针</translation>
    </message>
    <message>
        <source>move the probe to %1</source>
        <translation>将探针移到 %1</translation>
    </message>
    <message>
        <source>move the probe</source>
        <translation>移动探针</translation>
    </message>
    <message>
        <source>pin the probe at %1</source>
        <translation>将探针固定在 %1</translation>
    </message>
    <message>
        <source>pin the probe</source>
        <translation>固定探针</translation>
    </message>
    <message>
        <source>Curves</source>
        <comment>a panel</comment>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>a panel</comment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Facts</source>
        <comment>a panel</comment>
        <translation>性质</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <comment>a panel</comment>
        <translation>框架</translation>
    </message>
    <message>
        <source>open the panel “%1”</source>
        <translation>打开“%1”面板</translation>
    </message>
    <message>
        <source>close the panel “%1”</source>
        <translation>关闭“%1”面板</translation>
    </message>
    <message>
        <source>arrange the panels</source>
        <translation>排列面板</translation>
    </message>
    <message>
        <source>change the y axes</source>
        <translation>改变 y 轴</translation>
    </message>
    <message>
        <source>move the view to x from %1 to %2</source>
        <translation>将视图移到 x 从 %1 到 %2</translation>
    </message>
    <message>
        <source>move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>zoom to x from %1 to %2</source>
        <translation>缩放到 x 从 %1 到 %2</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>switch equal aspect on</source>
        <translation>打开等比例</translation>
    </message>
    <message>
        <source>switch equal aspect off</source>
        <translation>关闭等比例</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::ChartPane</name>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Derivative</source>
        <translation>导数</translation>
    </message>
    <message>
        <source>%1, difference from %2</source>
        <comment>function or derivative; a curve</comment>
        <translation>%1，与 %2 之差</translation>
    </message>
    <message>
        <source>Click pins the probe; wheel zooms (Shift: y, Ctrl: x), drag moves, right-drag zooms to a box, double-click fits; ? shows all keys.</source>
        <translation>单击固定探针；滚轮缩放（Shift：y 轴，Ctrl：x 轴），拖动平移，右键拖动框选放大，双击适应；按 ? 查看全部快捷键。</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::CodeDialog</name>
    <message>
        <source>Python script</source>
        <translation>Python 脚本</translation>
    </message>
    <message>
        <source>LaTeX document</source>
        <translation>LaTeX 文档</translation>
    </message>
    <message>
        <source>Shell script</source>
        <translation>Shell 脚本</translation>
    </message>
    <message>
        <source>Copied the code.</source>
        <translation>已复制代码。</translation>
    </message>
    <message>
        <source>Export code</source>
        <translation>导出代码</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Programs that draw what the charts show</source>
        <translation>画出图中内容的程序</translation>
    </message>
    <message>
        <source>Python (PyTorch and matplotlib)</source>
        <translation>Python（PyTorch 和 matplotlib）</translation>
    </message>
    <message>
        <source>LaTeX (pgfplots)</source>
        <translation>LaTeX（pgfplots）</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>To be selected and copied, or saved as a whole</source>
        <translation>可选择并复制，也可整体保存</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::CurveCard</name>
    <message>
        <source>Colour of %1</source>
        <translation>%1 的颜色</translation>
    </message>
    <message>
        <source>Grip of %1</source>
        <translation>%1 的拖动柄</translation>
    </message>
    <message>
        <source>Drag to reorder; with the keyboard: Alt+Up, Alt+Down</source>
        <translation>拖动以调整顺序；键盘：Alt+↑、Alt+↓</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Show this curve when comparing</source>
        <translation>比较时显示这条曲线</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>Function of %1</source>
        <translation>%1 的函数</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Duplicate this curve</source>
        <translation>复制这条曲线</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Remove this curve</source>
        <translation>删除这条曲线</translation>
    </message>
    <message>
        <source>Compare others with %1</source>
        <translation>把其他曲线与 %1 比较</translation>
    </message>
    <message>
        <source>Reference: show differences from this curve (Difference, Ctrl+3)</source>
        <translation>参考曲线：显示其他曲线与这条曲线之差（差值，Ctrl+3）</translation>
    </message>
    <message>
        <source>There are %1 curves, as many as there can be</source>
        <translation>已有 %1 条曲线，达到上限</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::CurveModel</name>
    <message>
        <source>%1 %2</source>
        <comment>the second, third … curve of a function</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::DataDialog</name>
    <message>
        <source>“%1” is no finite number.</source>
        <translation>“%1”不是有限数。</translation>
    </message>
    <message>
        <source>x must run from a smaller to a larger number, within %1 and %2.</source>
        <translation>x 的范围必须从较小的数到较大的数，在 %1 与 %2 之间。</translation>
    </message>
    <message>
        <source>The number of points must be a whole number from %1 to %2.</source>
        <translation>点数必须是 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>That would be %1 rows; at most %2 can be exported at once.</source>
        <translation>这样会有 %1 行；一次最多导出 %2 行。</translation>
    </message>
    <message>
        <source>%1 rows, about %2</source>
        <translation>%1 行，约 %2</translation>
    </message>
    <message>
        <source>There is not enough memory for so much data.</source>
        <translation>内存不足，无法生成这么多数据。</translation>
    </message>
    <message>
        <source>Copied the data.</source>
        <translation>已复制数据。</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For&amp;mat:</source>
        <translation>格式(&amp;M)：</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>In both, numbers have a point and all their digits, whatever the language</source>
        <translation>无论界面语言，两种格式中的数都用“.”作小数点，并保留全部数位</translation>
    </message>
    <message>
        <source>At &amp;evenly spaced x</source>
        <translation>在等距的 x 处(&amp;E)</translation>
    </message>
    <message>
        <source>Both ends included</source>
        <translation>包含两个端点</translation>
    </message>
    <message>
        <source>Any number; at first the range on show</source>
        <translation>任意数；初始为所显示的范围</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>从(&amp;F)：</translation>
    </message>
    <message>
        <source>x from</source>
        <translation>x 起点</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>到(&amp;T)：</translation>
    </message>
    <message>
        <source>x to</source>
        <translation>x 终点</translation>
    </message>
    <message>
        <source>&amp;Points:</source>
        <translation>点数(&amp;P)：</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>At t&amp;hese x</source>
        <translation>在下列 x 处(&amp;H)</translation>
    </message>
    <message>
        <source>In the order in which they are typed</source>
        <translation>按输入的顺序</translation>
    </message>
    <message>
        <source>Values of x</source>
        <translation>x 的值</translation>
    </message>
    <message>
        <source>Separated by semicolons, spaces or lines. 0.5 and 0,5 are the same.</source>
        <translation>用分号、空格或换行分隔。0.5 与 0,5 相同。</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>The first lines of what is exported</source>
        <translation>导出内容的前几行</translation>
    </message>
    <message>
        <source>No curve is visible, so there is nothing to export.</source>
        <translation>没有可见曲线，因此没有可导出的内容。</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::DepthBox</name>
    <message>
        <source>Through many layers</source>
        <translation>经过多层</translation>
    </message>
    <message>
        <source>Layers n</source>
        <translation>层数 n</translation>
    </message>
    <message>
        <source>How many layers, from 1 to 100</source>
        <translation>多少层，从 1 到 100</translation>
    </message>
    <message>
        <source>Slopes through n layers</source>
        <translation>经过 n 层的斜率</translation>
    </message>
    <message>
        <source>(max |f′|)ⁿ</source>
        <translation>(max |f′|)ⁿ</translation>
    </message>
    <message>
        <source>The largest slope to the power n</source>
        <translation>最大斜率的 n 次方</translation>
    </message>
    <message>
        <source>∏ f′(xᵢ)</source>
        <translation>∏ f′(xᵢ)</translation>
    </message>
    <message>
        <source>The product of the slopes at n standard normal inputs</source>
        <translation>n 个标准正态输入处斜率的乘积</translation>
    </message>
    <message>
        <source>The inputs are drawn from the standard normal distribution, once for all: they are the same at every start and on every machine.</source>
        <translation>输入取自标准正态分布，一次抽定：每次启动、每台计算机上都相同。</translation>
    </message>
    <message>
        <source>Layers &amp;n = %1</source>
        <translation>层数 &amp;n = %1</translation>
    </message>
    <message>
        <source>Two rows for each curve: its name, and its numbers</source>
        <translation>每条曲线两行：名称一行，数值一行</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::Document</name>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>change %1 to %2</source>
        <translation>把 %1 改为 %2</translation>
    </message>
    <message>
        <source>change %1 of %2</source>
        <translation>改变 %2 的 %1</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>change the colour of %1</source>
        <translation>改变 %1 的颜色</translation>
    </message>
    <message>
        <source>show figure %1</source>
        <translation>显示图 %1</translation>
    </message>
    <message>
        <source>restore the default curves</source>
        <translation>恢复默认曲线</translation>
    </message>
    <message>
        <source>have no reference</source>
        <translation>取消参考曲线</translation>
    </message>
    <message>
        <source>make %1 the reference</source>
        <translation>把 %1 设为参考曲线</translation>
    </message>
    <message>
        <source>link %1 of all curves</source>
        <translation>联动所有曲线的 %1</translation>
    </message>
    <message>
        <source>unlink %1 of all curves</source>
        <translation>取消联动所有曲线的 %1</translation>
    </message>
    <message>
        <source>show a family of %1</source>
        <translation>显示 %1 的曲线族</translation>
    </message>
    <message>
        <source>hide the family of %1</source>
        <translation>隐藏 %1 的曲线族</translation>
    </message>
    <message>
        <source>set up the slider of %1 of %2</source>
        <translation>设置 %2 的 %1 滑块</translation>
    </message>
    <message>
        <source>change %1 of %2 to %3</source>
        <translation>将 %2 的 %1 改为 %3</translation>
    </message>
    <message>
        <source>fit the y axes</source>
        <translation>让 y 轴适应曲线</translation>
    </message>
    <message>
        <source>reset the view</source>
        <translation>重置视图</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::DocumentFile</name>
    <message>
        <source>Cannot open “%1”: %2</source>
        <translation>无法打开“%1”：%2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Cannot save as “%1”: it is not a file.</source>
        <translation>无法另存为“%1”：它不是普通文件。</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::ExportDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save this to a file</source>
        <translation>把它保存到文件</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy this to the clipboard</source>
        <translation>把它复制到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close, and save nothing</source>
        <translation>关闭，不保存</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::Exports</name>
    <message>
        <source>Saved “%1”.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>Copied the image.</source>
        <translation>已复制图片。</translation>
    </message>
    <message>
        <source>There is not enough memory to copy the image.</source>
        <translation>内存不足，无法复制图片。</translation>
    </message>
    <message>
        <source>Copied the session as text: paste it into a message, or into this program again.</source>
        <translation>已将会话复制为文本：可粘贴到消息中，或粘贴回本程序。</translation>
    </message>
    <message>
        <source>Copied the formulas of %1 as TeX.</source>
        <translation>已将 %1 的公式复制为 TeX。</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::FactsModel</name>
    <message>
        <source>%1, current curve</source>
        <translation>%1，当前曲线</translation>
    </message>
    <message>
        <source>%1  ≠</source>
        <comment>a fact in which curves differ</comment>
        <translation>%1  ≠</translation>
    </message>
    <message>
        <source>%1, differs</source>
        <translation>%1，有差异</translation>
    </message>
    <message>
        <source>%1
Infimum: %2
Supremum: %3</source>
        <translation>%1
下确界：%2
上确界：%3</translation>
    </message>
    <message>
        <source>%1 (in closed form)</source>
        <translation>%1（闭式）</translation>
    </message>
    <message>
        <source>%1 (by quadrature)</source>
        <translation>%1（数值积分）</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>性质</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::FactsSheet</name>
    <message>
        <source>No curve is shown: add one, or tick one that is hidden.</source>
        <translation>没有显示曲线：请添加一条，或勾选一条隐藏的曲线。</translation>
    </message>
    <message>
        <source>The curves do not differ in any of these facts.</source>
        <translation>各曲线的这些性质都没有差异。</translation>
    </message>
    <message>
        <source>Copied the facts as text.</source>
        <translation>已将性质复制为文本。</translation>
    </message>
    <message>
        <source>Copied the facts as CSV.</source>
        <translation>已将性质复制为 CSV。</translation>
    </message>
    <message>
        <source>Copied the fact.</source>
        <translation>已复制该性质。</translation>
    </message>
    <message>
        <source>Copied the selected facts as text.</source>
        <translation>已将所选性质复制为文本。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>A row for each fact, a column for each curve on show</source>
        <translation>每行一项性质，每列一条所显示的曲线</translation>
    </message>
    <message>
        <source>&amp;Only differences</source>
        <translation>只看差异(&amp;O)</translation>
    </message>
    <message>
        <source>Hide the facts in which all curves agree</source>
        <translation>隐藏所有曲线都相同的性质</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the table with tabs between its columns, to paste into a sheet or a message</source>
        <translation>复制表格，列间以制表符分隔，可粘贴到电子表格或消息中</translation>
    </message>
    <message>
        <source>Copy the table as comma-separated values, with decimal points</source>
        <translation>把表格复制为逗号分隔值，小数点用“.”</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>复制为 CSV(&amp;C)</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::FactsText</name>
    <message>
        <source>no line</source>
        <translation>无渐近线</translation>
    </message>
    <message>
        <source>maximum %1 at %2</source>
        <translation>极大值 %1（在 %2 处）</translation>
    </message>
    <message>
        <source>minimum %1 at %2</source>
        <translation>极小值 %1（在 %2 处）</translation>
    </message>
    <message>
        <source>from %1 to %2 at %3</source>
        <translation>从 %1 到 %2（在 %3 处）</translation>
    </message>
    <message>
        <source>%1: it jumps</source>
        <translation>%1：有跳跃</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>beyond %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>unknown, as E f² is next to 0</source>
        <translation>无法确定，因 E f² 接近 0</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，在 %2 处取得</translation>
    </message>
    <message>
        <source>%1, not attained: the limit at %2</source>
        <translation>%1，取不到：为 %2 处的极限</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no, %1</source>
        <comment>f(0) is this number</comment>
        <translation>否，为 %1</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::FamilyDialog</name>
    <message>
        <source>%1 = %2</source>
        <comment>a parameter and its values</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Family of %1</source>
        <translation>%1 的曲线族</translation>
    </message>
    <message>
        <source>The first and the last value of %1</source>
        <translation>%1 的第一个值和最后一个值</translation>
    </message>
    <message>
        <source>%1 &amp;from:</source>
        <translation>%1 从(&amp;F)：</translation>
    </message>
    <message>
        <source>Family from</source>
        <translation>曲线族起点</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>到(&amp;T)：</translation>
    </message>
    <message>
        <source>Family to</source>
        <translation>曲线族终点</translation>
    </message>
    <message>
        <source>&amp;Scale:</source>
        <translation>刻度(&amp;S)：</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>Logarithmic: equal ways are equal ratios</source>
        <translation>对数：等距对应等比</translation>
    </message>
    <message>
        <source>&amp;Number of curves:</source>
        <translation>曲线条数(&amp;N)：</translation>
    </message>
    <message>
        <source>Number of curves</source>
        <translation>曲线条数</translation>
    </message>
    <message>
        <source>From %1 to %2 curves</source>
        <translation>%1 到 %2 条曲线</translation>
    </message>
    <message>
        <source>Values of the family</source>
        <translation>曲线族的参数值</translation>
    </message>
    <message>
        <source>Draw the family behind the curve</source>
        <translation>在曲线后面画出曲线族</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::FamilyLine</name>
    <message>
        <source>Family: %1 = %2 … %3, %4 curves</source>
        <translation>曲线族：%1 = %2 … %3，%4 条曲线</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>a parameter and its values</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Hide the family of %1</source>
        <translation>隐藏 %1 的曲线族</translation>
    </message>
    <message>
        <source>Hide the family</source>
        <translation>隐藏曲线族</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::FileActions</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>%1[*] — Activation Explorer</source>
        <comment>a document&apos;s name</comment>
        <translation>%1[*] — 激活函数探索器</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Opened %1, the first of %2 files</source>
        <translation>已打开 %1，即 %2 个文件中的第一个</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a file; its folder</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Not pasted</source>
        <translation>未粘贴</translation>
    </message>
    <message>
        <source>Sessions (*.actx);;All files (*)</source>
        <translation>会话 (*.actx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Pasted; Compare shows the curves together</source>
        <translation>已粘贴；在“比较”中可同时看到这些曲线</translation>
    </message>
    <message>
        <source>%1, %2 — %3</source>
        <comment>a document&apos;s name; a time; its curves</comment>
        <translation>%1，%2 — %3</translation>
    </message>
    <message>
        <source>1 curve</source>
        <translation>1 条曲线</translation>
    </message>
    <message>
        <source>%1 curves</source>
        <translation>%1 条曲线</translation>
    </message>
    <message>
        <source>This document is no longer there, or another window has it.</source>
        <translation>这个文档已不存在，或已被另一个窗口打开。</translation>
    </message>
    <message>
        <source>A document that was kept; no file has it as it is</source>
        <translation>程序保留的文档；没有文件保存着它现在的内容</translation>
    </message>
    <message>
        <source>&amp;Clear the list of files</source>
        <translation>清空文件列表(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::FormulaCard</name>
    <message>
        <source>Formula of %1</source>
        <translation>%1 的公式</translation>
    </message>
    <message>
        <source>No curves. “Add curve” makes one.</source>
        <translation>没有曲线。点“添加曲线”即可新建。</translation>
    </message>
    <message>
        <source>At the probe f has the case %1</source>
        <translation>在探针处，f 取分支 %1</translation>
    </message>
    <message>
        <source>At the probe f′ has the case %1</source>
        <translation>在探针处，f′ 取分支 %1</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::FrameworkLens</name>
    <message>
        <source>%1 in other frameworks</source>
        <translation>其他框架中的 %1</translation>
    </message>
    <message>
        <source>Copied the %1 line.</source>
        <translation>已复制 %1 的代码行。</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>框架</translation>
    </message>
    <message>
        <source>The current curve in other frameworks; Enter copies a row&apos;s line of code</source>
        <translation>当前曲线在其他框架中的写法；按 Enter 复制所选行的代码</translation>
    </message>
    <message>
        <source>There is no curve: add one to see it in other frameworks.</source>
        <translation>没有曲线：请添加一条，以查看它在其他框架中的写法。</translation>
    </message>
    <message>
        <source>Copy the %1 line</source>
        <translation>复制 %1 的代码行</translation>
    </message>
    <message>
        <source>Open the source on %1</source>
        <translation>打开 %1 的出处</translation>
    </message>
    <message>
        <source>Open the page that says so, in the web browser: %1</source>
        <translation>在浏览器中打开说明此点的网页：%1</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::FrameworkModel</name>
    <message>
        <source>Function there</source>
        <translation>该框架的函数</translation>
    </message>
    <message>
        <source>What the function and its parameters are called there, and its defaults.</source>
        <translation>函数及其参数在该框架中的名称，以及默认值。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What differs from this program: a default, a formula, the derivative at a kink.</source>
        <translation>与本程序的差异：默认值、公式、折点处的导数。</translation>
    </message>
    <message>
        <source>Line of code</source>
        <translation>代码行</translation>
    </message>
    <message>
        <source>The line of Python that computes this curve from x, a tensor of floats.</source>
        <translation>由浮点数张量 x 计算这条曲线的一行 Python 代码。</translation>
    </message>
    <message>
        <source>Copy, source</source>
        <translation>复制、出处</translation>
    </message>
    <message>
        <source>Copy the line; open the page that says what differs.</source>
        <translation>复制这行代码；打开说明差异的网页。</translation>
    </message>
    <message>
        <source>%1 must be given</source>
        <comment>name of a parameter</comment>
        <translation>必须给出 %1</translation>
    </message>
    <message>
        <source>%1 = %2, fixed</source>
        <translation>%1 = %2，固定</translation>
    </message>
    <message>
        <source>  ≠ %1 here</source>
        <comment>behind another framework&apos;s default</comment>
        <translation>  ≠ 本程序的 %1</translation>
    </message>
    <message>
        <source>no such function</source>
        <translation>无此函数</translation>
    </message>
    <message>
        <source>as here</source>
        <translation>与本程序相同</translation>
    </message>
    <message>
        <source>Another default.</source>
        <translation>默认值不同。</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::FunctionListModel</name>
    <message>
        <source>%1 — %2</source>
        <comment>a function and what it was found by</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::FunctionPopup</name>
    <message>
        <source>No function is called “%1”.</source>
        <translation>没有名为“%1”的函数。</translation>
    </message>
    <message>
        <source>Type a name to find a function</source>
        <translation>输入名称以查找函数</translation>
    </message>
    <message>
        <source>Find a function</source>
        <translation>查找函数</translation>
    </message>
    <message>
        <source>Part of a name, of another framework&apos;s name for it, or of a family&apos;s name</source>
        <translation>函数名称、其他框架中的名称或类别名称的一部分</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::Instruments</name>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>框架</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::Legend</name>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <comment>curves that have no room in the legend</comment>
        <translation>还有 %1 条</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::LessonList</name>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>开始(&amp;G)</translation>
    </message>
    <message>
        <source>Go on with the lesson where it was left</source>
        <translation>从上次离开的地方继续</translation>
    </message>
    <message>
        <source>Begin the lesson</source>
        <translation>开始这一课</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Enter begins a lesson, or goes on with it</source>
        <translation>按 Enter 开始或继续一课</translation>
    </message>
    <message>
        <source>Begin ane&amp;w</source>
        <translation>重新开始(&amp;W)</translation>
    </message>
    <message>
        <source>Forget the answers and begin with the first step</source>
        <translation>清除答案，从第一步开始</translation>
    </message>
    <message>
        <source>&amp;Open a lesson…</source>
        <translation>打开课程(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a lesson&apos;s file</source>
        <translation>打开课程文件</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::LessonPanel</name>
    <message>
        <source>show step %1 of the lesson</source>
        <translation>显示课程第 %1 步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Forward ›</source>
        <translation>下一步 ›</translation>
    </message>
    <message>
        <source>Finish the lesson (%1)</source>
        <translation>完成课程（%1）</translation>
    </message>
    <message>
        <source>On to the next step (%1)</source>
        <translation>进入下一步（%1）</translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation>完成课程</translation>
    </message>
    <message>
        <source>Forward a step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 questions right</source>
        <comment>a step; numbers</comment>
        <translation>%1 · 答对 %2 题，共 %3 题</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ 上一步</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>回到上一步</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>On to the next step of the lesson</source>
        <translation>进入课程的下一步</translation>
    </message>
    <message>
        <source>Show this step&apos;s state again</source>
        <translation>重新显示本步的状态</translation>
    </message>
    <message>
        <source>The curves and the view as they were when the step began</source>
        <translation>曲线和视图恢复到本步开始时的样子</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>所有课程</translation>
    </message>
    <message>
        <source>Leave the lesson; it goes on from here another time</source>
        <translation>离开课程；下次从这里继续</translation>
    </message>
    <message>
        <source>&amp;Back a step</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward a step</source>
        <translation>下一步(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show the step&apos;s state again</source>
        <translation>重新显示本步的状态(&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;eave the lesson</source>
        <translation>离开课程(&amp;E)</translation>
    </message>
    <message>
        <source>The step: %1</source>
        <comment>its title</comment>
        <translation>步骤：%1</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::Lessons</name>
    <message>
        <source>%1 About %2 minutes.</source>
        <comment>what a lesson is about</comment>
        <translation>%1 约 %2 分钟。</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lesson &amp;panel</source>
        <translation>课程面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open a lesson…</source>
        <translation>打开课程(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a lesson&apos;s file</source>
        <translation>打开课程文件</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>a lesson&apos;s number and title</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>No lesson</source>
        <translation>不是课程</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons (*.lesson.json);;All files (*)</source>
        <translation>课程 (*.lesson.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>at step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 步</translation>
    </message>
    <message>
        <source>%1 min, %2</source>
        <comment>how long a lesson takes; how far one is</comment>
        <translation>%1 分钟，%2</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::MainWindow</name>
    <message>
        <source>About Activation Explorer</source>
        <translation>关于激活函数探索器</translation>
    </message>
    <message>
        <source>Activation functions of neural networks and their derivatives, live under the hand, in double precision and with PyTorch&apos;s conventions.

Free software under the GNU General Public License, version 3 or later; its core library under the MIT licence. Drawn with Qt Charts %1.</source>
        <translation>神经网络的激活函数及其导数，随手即动，双精度，遵循 PyTorch 的约定。

本程序是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本；其核心库采用 MIT 许可证。图形由 Qt Charts %1 绘制。</translation>
    </message>
    <message>
        <source>Activation Explorer</source>
        <translation>激活函数探索器</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>not kept; why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not safe from a crash</source>
        <translation>崩溃时内容可能丢失</translation>
    </message>
    <message>
        <source>reset the window</source>
        <translation>恢复默认窗口</translation>
    </message>
    <message>
        <source>go to the previous view</source>
        <translation>回到上一视图</translation>
    </message>
    <message>
        <source>go to the next view</source>
        <translation>前往下一视图</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::NumbersDialog</name>
    <message>
        <source>“%1” is no finite number.</source>
        <translation>“%1”不是有限数。</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::ParameterSlider</name>
    <message>
        <source>%1 of %2</source>
        <comment>a parameter of a curve</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation>%1，数值</translation>
    </message>
    <message>
        <source>%1: %2. What you type is used exactly.</source>
        <translation>%1：%2。输入的数值按原样使用。</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>恢复为 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 Double-click: back to %2. Space: play.</source>
        <translation>%1双击：恢复为 %2。空格键：播放。</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1 的更多选项</translation>
    </message>
    <message>
        <source>The slider&apos;s range, how it plays, and a family of curves</source>
        <translation>滑块的范围、播放方式和曲线族</translation>
    </message>
    <message>
        <source>&amp;Slider and playing…</source>
        <translation>滑块与播放(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Family of curves…</source>
        <translation>曲线族(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Hide the family</source>
        <translation>隐藏曲线族(&amp;H)</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止播放 %1</translation>
    </message>
    <message>
        <source>Stop playing. On the slider: Space or Escape.</source>
        <translation>停止播放。在滑块上：空格键或 Esc。</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>播放 %1</translation>
    </message>
    <message>
        <source>Play from %1 to %2, %3, %4; one way takes %5 s. On the slider: Space.</source>
        <translation>从 %1 到 %2 播放，%3，%4；单程 %5 秒。在滑块上：空格键。</translation>
    </message>
    <message>
        <source>to and fro</source>
        <translation>往返</translation>
    </message>
    <message>
        <source>one way</source>
        <translation>单向</translation>
    </message>
    <message>
        <source>again and again</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Link %1 of all curves with %2</source>
        <translation>使所有曲线的 %1 与 %2 联动</translation>
    </message>
    <message>
        <source>No other curve has %1 to link it with</source>
        <translation>没有其他曲线有 %1 可与之联动</translation>
    </message>
    <message>
        <source>Link: one value for %1 of all curves that have it</source>
        <translation>联动：%1 在所有带此参数的曲线中取同一个值</translation>
    </message>
    <message>
        <source>Linked: one value for %1 of all curves that have it. Click to let each have its own.</source>
        <translation>已联动：%1 在所有带此参数的曲线中取同一个值。单击可让各曲线各取其值。</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::Pasted</name>
    <message>
        <source>What can be pasted is a session&apos;s text, as “Copy as text” gives it, or curves such as “softplus:beta=0.1 relu”.</source>
        <translation>可以粘贴的是“复制为文本”所得的会话文本，或“softplus:beta=0.1 relu”这样的曲线。</translation>
    </message>
    <message>
        <source>paste a session</source>
        <translation>粘贴会话</translation>
    </message>
    <message>
        <source>With these there would be more than %1 curves; remove some first.</source>
        <translation>加上这些，曲线会超过 %1 条；请先删除一些。</translation>
    </message>
    <message>
        <source>paste %1</source>
        <translation>粘贴 %1</translation>
    </message>
    <message>
        <source>paste %1 curves</source>
        <translation>粘贴 %1 条曲线</translation>
    </message>
    <message>
        <source>“%1” is no curve.</source>
        <translation>“%1”不是曲线。</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::PictureDialog</name>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>厘米</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>From %1 to %2 %3</source>
        <translation>%1 到 %2 %3</translation>
    </message>
    <message>
        <source>“%1” is no finite number.</source>
        <translation>“%1”不是有限数。</translation>
    </message>
    <message>
        <source>There is not enough memory for so large a picture.</source>
        <translation>内存不足，无法生成这么大的图片。</translation>
    </message>
    <message>
        <source>Copied the image.</source>
        <translation>已复制图片。</translation>
    </message>
    <message>
        <source>Export image</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG image</source>
        <translation>SVG 图片</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>%1, %2 × %3 %4</source>
        <comment>a name, width, height, unit</comment>
        <translation>%1，%2 × %3 %4</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>其他大小</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>SVG and PDF are sharp at any size</source>
        <translation>SVG 和 PDF 在任何大小下都清晰</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Usual sizes; any other can be typed below</source>
        <translation>常用大小；也可在下面输入其他大小</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>宽度(&amp;W)：</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>高度(&amp;H)：</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Of width and height; an inch is 2.54 cm, or 96 pixels</source>
        <translation>宽度和高度的单位；1 英寸等于 2.54 厘米，即 96 像素</translation>
    </message>
    <message>
        <source>Sc&amp;ale:</source>
        <translation>缩放倍数(&amp;A)：</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放倍数</translation>
    </message>
    <message>
        <source>More pixels of the same picture, to print or to enlarge</source>
        <translation>同一图片用更多像素，便于打印或放大</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The colours of the picture</source>
        <translation>图片的配色</translation>
    </message>
    <message>
        <source>Te&amp;xt size:</source>
        <translation>文字大小(&amp;X)：</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Of all texts in the picture</source>
        <translation>图片中所有文字的大小</translation>
    </message>
    <message>
        <source>Tit&amp;le:</source>
        <translation>标题(&amp;L)：</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Above the picture; none where this is empty</source>
        <translation>写在图片上方；留空则没有标题</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>图例(&amp;G)</translation>
    </message>
    <message>
        <source>Which curve is which</source>
        <translation>说明各条曲线分别是什么</translation>
    </message>
    <message>
        <source>Fo&amp;rmula</source>
        <translation>公式(&amp;R)</translation>
    </message>
    <message>
        <source>Of the current curve and its derivative</source>
        <translation>当前曲线及其导数的公式</translation>
    </message>
    <message>
        <source>Ta&amp;ble of values</source>
        <translation>数值表(&amp;B)</translation>
    </message>
    <message>
        <source>The curves&apos; values at the probe, or at 0 where none is pinned</source>
        <translation>各曲线在探针处的值；探针未固定时为 0 处的值</translation>
    </message>
    <message>
        <source>Trans&amp;parent</source>
        <translation>透明(&amp;P)</translation>
    </message>
    <message>
        <source>Without a ground, to be laid on something else</source>
        <translation>没有背景，可叠放在其他内容上</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>What the image looks like</source>
        <translation>图片的样子</translation>
    </message>
    <message>
        <source>Pr&amp;obe</source>
        <translation>探针(&amp;O)</translation>
    </message>
    <message>
        <source>The line and the read-out at the pinned probe</source>
        <translation>固定探针处的竖线和读数</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::Player</name>
    <message>
        <source>play %1 of %2</source>
        <translation>播放 %2 的 %1</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::PlotView</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 从 %2 到 %3</translation>
    </message>
    <message>
        <source>No curve is shown</source>
        <translation>没有显示曲线</translation>
    </message>
    <message>
        <source>▲ Above this window</source>
        <translation>▲ 曲线在此窗口上方</translation>
    </message>
    <message>
        <source>▼ Below this window</source>
        <translation>▼ 曲线在此窗口下方</translation>
    </message>
    <message>
        <source>No curve is shown.</source>
        <translation>没有显示曲线。</translation>
    </message>
    <message>
        <source>For x from %1 to %2: %3.</source>
        <translation>x 从 %1 到 %2：%3。</translation>
    </message>
    <message>
        <source>No special point further right in view</source>
        <translation>视图中右侧再没有特殊点</translation>
    </message>
    <message>
        <source>No special point further left in view</source>
        <translation>视图中左侧再没有特殊点</translation>
    </message>
    <message>
        <source>No reference yet: choose one by the Δ of its card</source>
        <translation>还没有参考曲线：点曲线卡片上的 Δ 即可选定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a chart&apos;s name and its description</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 minus %2</source>
        <translation>%1 减 %2</translation>
    </message>
    <message>
        <source>Answer first, then the curves appear</source>
        <translation>请先回答，然后显示曲线</translation>
    </message>
    <message>
        <source>Let go of the probe</source>
        <translation>已放开探针</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::PresentationWindow</name>
    <message>
        <source>Presentation</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::PrintPreview</name>
    <message>
        <source>Activation Explorer</source>
        <translation>激活函数探索器</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印：%1</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The colours of the print</source>
        <translation>打印的配色</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>图例(&amp;G)</translation>
    </message>
    <message>
        <source>Which curve is which</source>
        <translation>说明各条曲线分别是什么</translation>
    </message>
    <message>
        <source>Fo&amp;rmula</source>
        <translation>公式(&amp;R)</translation>
    </message>
    <message>
        <source>Of the current curve and its derivative</source>
        <translation>当前曲线及其导数的公式</translation>
    </message>
    <message>
        <source>Ta&amp;ble of values</source>
        <translation>数值表(&amp;B)</translation>
    </message>
    <message>
        <source>The curves&apos; values at the probe, or at 0 where none is pinned</source>
        <translation>各曲线在探针处的值；探针未固定时为 0 处的值</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Above the picture; none where this is empty</source>
        <translation>写在图片上方；留空则没有标题</translation>
    </message>
    <message>
        <source>Tit&amp;le:</source>
        <translation>标题(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::QuestionBox</name>
    <message>
        <source>What do you expect?</source>
        <translation>猜一猜</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of question; the question</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Space chooses, Enter answers</source>
        <translation>空格键选择，Enter 键作答</translation>
    </message>
    <message>
        <source>A number, such as %1</source>
        <translation>一个数，例如 %1</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>Enter answers</source>
        <translation>按 Enter 作答</translation>
    </message>
    <message>
        <source>See whether it is right, and why</source>
        <translation>看看是否正确，以及原因</translation>
    </message>
    <message>
        <source>See the curves without an answer</source>
        <translation>不作答，直接看曲线</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>请选择一个答案。</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请输入一个数。</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation>答案：%1</translation>
    </message>
    <message>
        <source>✓ Right: %1</source>
        <translation>✓ 正确：%1</translation>
    </message>
    <message>
        <source>✗ Not so. Right is: %1</source>
        <translation>✗ 不对。正确答案：%1</translation>
    </message>
    <message>
        <source>An&amp;swer</source>
        <translation>作答(&amp;S)</translation>
    </message>
    <message>
        <source>Pass &amp;over</source>
        <translation>跳过(&amp;O)</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::Questions</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Changed file</source>
        <translation>文件已被更改</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>an untitled document</source>
        <translation>未命名文档</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a file</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>以后再说(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>If you discard them, they are lost.</source>
        <translation>若放弃，这些更改将会丢失。</translation>
    </message>
    <message>
        <source>“%1” has been changed by another program since it was opened or saved here.</source>
        <translation>“%1”在此处打开或保存之后，已被另一个程序更改。</translation>
    </message>
    <message>
        <source>If you overwrite it, what is in it now is lost.</source>
        <translation>若覆盖，文件现有的内容将会丢失。</translation>
    </message>
    <message>
        <source>The program ended unexpectedly while %1 had unsaved changes (%2).</source>
        <comment>a document; a time</comment>
        <translation>程序意外结束时，%1有未保存的更改（%2）。</translation>
    </message>
    <message>
        <source>Restore brings them back as they were a few seconds before. Discard loses them for good. Not now keeps them for the next start.</source>
        <translation>“恢复”将还原到结束前几秒的状态；“放弃”将永久丢失这些更改；“以后再说”将保留到下次启动。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The untitled document cannot be kept for the next start.</source>
        <translation>未命名的文档无法保留到下次启动。</translation>
    </message>
    <message>
        <source>The folder for it cannot be written to. If you close now, the document is lost.</source>
        <translation>无法写入用于保留文档的文件夹。若现在关闭，文档将会丢失。</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>If you replace it, what is in it now is lost.</source>
        <translation>若替换，文件现有的内容将会丢失。</translation>
    </message>
    <message>
        <source>“%1” has been removed since it was opened or saved here.</source>
        <translation>“%1”在此处打开或保存之后已被删除。</translation>
    </message>
    <message>
        <source>What this window shows is not in the file any more. If you discard it, it is lost.</source>
        <translation>此窗口中的内容已不在文件中。如果放弃，内容将丢失。</translation>
    </message>
    <message>
        <source>If you restore them, “%1” is not opened.</source>
        <translation>如果恢复，则不会打开“%1”。</translation>
    </message>
    <message>
        <source>Others that were left so: %1. File › Open recent lists them.</source>
        <translation>另有 %1 个这样留下的文档，列在“文件 › 打开最近的文件”中。</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>找不到“%1”。</translation>
    </message>
    <message>
        <source>It may have been moved or removed, or be on a disk that is not connected.</source>
        <translation>它可能已被移动或删除，或位于未连接的磁盘上。</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::RangeDialog</name>
    <message>
        <source>“%1” is no finite number.</source>
        <translation>“%1”不是有限数。</translation>
    </message>
    <message>
        <source>%1 must run from a smaller to a larger number, within %2 and %3, at least %4 wide.</source>
        <translation>%1 的范围必须从较小的数到较大的数，在 %2 与 %3 之间，且宽度至少为 %4。</translation>
    </message>
    <message>
        <source>f − reference</source>
        <translation>f − 参考</translation>
    </message>
    <message>
        <source>f′ − reference</source>
        <translation>f′ − 参考</translation>
    </message>
    <message>
        <source>Ranges of the axes</source>
        <translation>坐标轴范围</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>%1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 从</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 到</translation>
    </message>
    <message>
        <source>&amp;Equal aspect: a unit as long on y as on x</source>
        <translation>等比例：y 轴与 x 轴的单位长度相同(&amp;E)</translation>
    </message>
    <message>
        <source>The ranges of y then keep their middle, and take their width from that of x</source>
        <translation>此时 y 的范围保持中点不变，宽度由 x 的范围决定</translation>
    </message>
    <message>
        <source>Show these ranges, and close</source>
        <translation>采用这些范围并关闭</translation>
    </message>
    <message>
        <source>Show these ranges</source>
        <translation>采用这些范围</translation>
    </message>
    <message>
        <source>Close, and leave the axes as they are</source>
        <translation>关闭，坐标轴保持不变</translation>
    </message>
    <message>
        <source>set the axes</source>
        <translation>设定坐标轴</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::SettingsNotice</name>
    <message>
        <source>Settings are not kept</source>
        <translation>设置无法保存</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: layout, language and theme, recent files and the progress of lessons are as before at the next start.</source>
        <translation>无法写入文件“%1”：下次启动时，布局、语言、主题、最近的文件和课程进度都将和以前一样。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>not kept; why</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>在图中</translation>
    </message>
    <message>
        <source>←, →</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>Move the probe; with Shift in larger steps</source>
        <translation>移动探针；加 Shift 步子更大</translation>
    </message>
    <message>
        <source>Ctrl+←, Ctrl+→</source>
        <translation>Ctrl+←, Ctrl+→</translation>
    </message>
    <message>
        <source>To the next kink, root, extremum or crossing</source>
        <translation>跳到下一个折点、零点、极值点或交点</translation>
    </message>
    <message>
        <source>↑, ↓</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>Another curve becomes the current one</source>
        <translation>换一条曲线作为当前曲线</translation>
    </message>
    <message>
        <source>Space, Enter</source>
        <translation>空格, Enter</translation>
    </message>
    <message>
        <source>Pin the probe, or let it go</source>
        <translation>固定或松开探针</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Let the probe go; give up a box</source>
        <translation>松开探针；放弃框选</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Zoom in, zoom out</source>
        <translation>放大，缩小</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows</source>
        <translation>Ctrl+Shift+方向键</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>平移视图</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>在滑块上</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down, Home, End</source>
        <translation>方向键, Page Up, Page Down, Home, End</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>移动滑块</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Play it; again or Escape stops</source>
        <translation>播放；再按一次或按 Esc 停止</translation>
    </message>
    <message>
        <source>In a number field</source>
        <translation>在数字框中</translation>
    </message>
    <message>
        <source>↑, ↓, Page Up, Page Down</source>
        <translation>↑, ↓, Page Up, Page Down</translation>
    </message>
    <message>
        <source>Move the slider</source>
        <translation>移动滑块</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take what is typed</source>
        <translation>采用所输入的值</translation>
    </message>
    <message>
        <source>Take back what is typed</source>
        <translation>撤回所输入的值</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::SliderDialog</name>
    <message>
        <source>Slider of %1 of %2</source>
        <translation>%2 的 %1 滑块</translation>
    </message>
    <message>
        <source>Slider</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>To and fro</source>
        <translation>往返</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>单向</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Any value may still be typed; the range is only the slider&apos;s</source>
        <translation>仍可输入任意数值；此范围只限滑块</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>从(&amp;F)：</translation>
    </message>
    <message>
        <source>Slider from</source>
        <translation>滑块起点</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>到(&amp;T)：</translation>
    </message>
    <message>
        <source>Slider to</source>
        <translation>滑块终点</translation>
    </message>
    <message>
        <source>&amp;Scale:</source>
        <translation>刻度(&amp;S)：</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>Logarithmic: equal ways are equal ratios</source>
        <translation>对数：等距对应等比</translation>
    </message>
    <message>
        <source>Between which values it plays, on the slider&apos;s scale</source>
        <translation>在哪两个值之间播放，按滑块的刻度</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>从(&amp;R)：</translation>
    </message>
    <message>
        <source>Play from</source>
        <translation>播放起点</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>到(&amp;O)：</translation>
    </message>
    <message>
        <source>Play to</source>
        <translation>播放终点</translation>
    </message>
    <message>
        <source>S&amp;econds for one way:</source>
        <translation>单程秒数(&amp;E)：</translation>
    </message>
    <message>
        <source>Seconds for one way</source>
        <translation>单程秒数</translation>
    </message>
    <message>
        <source>From %1 to %2 seconds</source>
        <translation>%1 到 %2 秒</translation>
    </message>
    <message>
        <source>&amp;Way:</source>
        <translation>方式(&amp;W)：</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>One way: it jumps back to the start</source>
        <translation>单向：到终点后跳回起点</translation>
    </message>
    <message>
        <source>Re&amp;peat:</source>
        <translation>重复(&amp;P)：</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>How often it plays</source>
        <translation>播放的次数</translation>
    </message>
    <message>
        <source>Set the slider up so</source>
        <translation>按此设置滑块</translation>
    </message>
    <message>
        <source>Leave the slider as it is</source>
        <translation>滑块保持不变</translation>
    </message>
    <message>
        <source>As the slider is at first</source>
        <translation>恢复滑块最初的设置</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::SoundPlayer</name>
    <message>
        <source>The current curve is not on show, so it cannot be heard.</source>
        <translation>当前曲线没有显示，因此无法播放。</translation>
    </message>
    <message>
        <source>There is no audio output that could play the sound.</source>
        <translation>没有可用的音频输出设备，无法播放声音。</translation>
    </message>
    <message>
        <source>The audio output has stopped playing.</source>
        <translation>音频输出已停止播放。</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::StepView</name>
    <message>
        <source>Sources: %1</source>
        <translation>出处：%1</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::UndoList</name>
    <message>
        <source>Choose a step to go back or forward to it</source>
        <translation>选择一个步骤，后退或前进到该步骤</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>撤销列表</translation>
    </message>
    <message>
        <source>Beginning</source>
        <comment>of a document&apos;s history</comment>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::ValuesModel</name>
    <message>
        <source>%1 (reference)</source>
        <comment>a curve that others are compared with</comment>
        <translation>%1（参考）</translation>
    </message>
    <message>
        <source>%1, in error by at most %2</source>
        <comment>a difference</comment>
        <translation>%1，误差不超过 %2</translation>
    </message>
    <message>
        <source>%1, current curve</source>
        <translation>%1，当前曲线</translation>
    </message>
    <message>
        <source>Difference from the reference, in as many digits as are right; “0 ± …” where it is too small to be told from 0</source>
        <translation>与参考曲线之差，只给出可靠的数位；小到无法与 0 区分时显示“0 ± …”</translation>
    </message>
    <message>
        <source>The curves on show</source>
        <translation>所显示的曲线</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Where the curves are read: at the probe</source>
        <translation>读取曲线的位置：探针处</translation>
    </message>
    <message>
        <source>The function, in all digits</source>
        <translation>函数值，全部数位</translation>
    </message>
    <message>
        <source>The derivative, in all digits</source>
        <translation>导数值，全部数位</translation>
    </message>
    <message>
        <source>f − reference</source>
        <translation>f − 参考</translation>
    </message>
    <message>
        <source>f′ − reference</source>
        <translation>f′ − 参考</translation>
    </message>
    <message>
        <source>What is special at this x, and what the numbers are there by convention</source>
        <translation>此 x 处的特殊之处，以及这些数按何约定取值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::ValuesPanel</name>
    <message>
        <source>No curve is shown beside the reference: add one, or tick one that is hidden.</source>
        <translation>除参考曲线外没有显示任何曲线：请添加一条，或勾选一条已隐藏的曲线。</translation>
    </message>
    <message>
        <source>No curve is shown: add one, or tick one that is hidden.</source>
        <translation>没有显示任何曲线：请添加一条，或勾选一条已隐藏的曲线。</translation>
    </message>
    <message>
        <source>Point at a chart, or type x.</source>
        <translation>请指向图表，或输入 x。</translation>
    </message>
    <message>
        <source>No special point further right in view</source>
        <translation>视图中右侧再没有特殊点</translation>
    </message>
    <message>
        <source>No special point further left in view</source>
        <translation>视图中左侧再没有特殊点</translation>
    </message>
    <message>
        <source>x must be a number from %1 to %2, not “%3”.</source>
        <translation>x 必须是 %1 到 %2 之间的数，不能是“%3”。</translation>
    </message>
    <message>
        <source>Copied the values as text.</source>
        <translation>已将数值复制为文本。</translation>
    </message>
    <message>
        <source>Copied the selected values as text.</source>
        <translation>已将所选数值复制为文本。</translation>
    </message>
    <message>
        <source>&amp;x =</source>
        <translation>x =(&amp;X)</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>Where the curves are read: what you type is used exactly. Arrow keys step.</source>
        <translation>读取曲线的位置：输入的数会原样使用。方向键可步进。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Keep the probe at this x; else it follows the pointer</source>
        <translation>将探针固定在此 x；否则它跟随指针</translation>
    </message>
    <message>
        <source>Previous special point</source>
        <translation>上一个特殊点</translation>
    </message>
    <message>
        <source>Next special point</source>
        <translation>下一个特殊点</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table with tabs between its columns, and decimal separators as shown here, for a spreadsheet in the same language (in the table Ctrl+C: the selected rows)</source>
        <translation>复制表格，各列以制表符分隔，小数点与此处显示的一致，可粘贴到同语言的电子表格（在表格中按 Ctrl+C：复制所选行）</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>A row for each curve on show: what it is at the probe</source>
        <translation>每条所显示的曲线一行：它在探针处的值</translation>
    </message>
    <message>
        <source>Differences are taken from a reference: make one of the curves the reference.</source>
        <translation>差值相对于参考曲线计算：请将其中一条曲线设为参考。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a curve and what is special there</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::WindowActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Duplicate curve</source>
        <translation>复制曲线(&amp;D)</translation>
    </message>
    <message>
        <source>Duplicate the current curve</source>
        <translation>复制当前曲线</translation>
    </message>
    <message>
        <source>Re&amp;move curve</source>
        <translation>删除曲线(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the current curve</source>
        <translation>删除当前曲线</translation>
    </message>
    <message>
        <source>Move curve u&amp;p</source>
        <translation>上移曲线(&amp;P)</translation>
    </message>
    <message>
        <source>Move the current curve up in the list</source>
        <translation>把当前曲线在列表中上移</translation>
    </message>
    <message>
        <source>Move curve d&amp;own</source>
        <translation>下移曲线(&amp;O)</translation>
    </message>
    <message>
        <source>Move the current curve down in the list</source>
        <translation>把当前曲线在列表中下移</translation>
    </message>
    <message>
        <source>Restore the de&amp;fault curves</source>
        <translation>恢复默认曲线(&amp;F)</translation>
    </message>
    <message>
        <source>SoftPlus, ReLU, LeakyReLU and ELU as at first</source>
        <translation>恢复最初的 SoftPlus、ReLU、LeakyReLU 和 ELU</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>探索(&amp;E)</translation>
    </message>
    <message>
        <source>The current curve alone, large, with its formula</source>
        <translation>只看当前曲线，大图并附公式</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Every visible curve in the same charts</source>
        <translation>把所有可见曲线画在同一图中</translation>
    </message>
    <message>
        <source>&amp;Both charts</source>
        <translation>两幅图(&amp;B)</translation>
    </message>
    <message>
        <source>Function and derivative</source>
        <translation>函数和导数</translation>
    </message>
    <message>
        <source>Only the function&apos;s chart</source>
        <translation>只显示函数图</translation>
    </message>
    <message>
        <source>Only the derivative&apos;s chart</source>
        <translation>只显示导数图</translation>
    </message>
    <message>
        <source>f and f′</source>
        <translation>f 和 f′</translation>
    </message>
    <message>
        <source>f</source>
        <translation>f</translation>
    </message>
    <message>
        <source>f′</source>
        <translation>f′</translation>
    </message>
    <message>
        <source>Show less, larger</source>
        <translation>缩小范围，放大显示</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show more, smaller</source>
        <translation>扩大范围，缩小显示</translation>
    </message>
    <message>
        <source>Fit both y axes to the curves on show</source>
        <translation>让两个 y 轴适应所显示的曲线</translation>
    </message>
    <message>
        <source>&amp;Reset view</source>
        <translation>重置视图(&amp;R)</translation>
    </message>
    <message>
        <source>x from −5 to 5, y axes fitted</source>
        <translation>x 从 −5 到 5，y 轴自动适应</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>浅色或深色，与桌面一致</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>浅底深字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>深底浅字</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>White and bright colours on black</source>
        <translation>黑底上的白色与亮色</translation>
    </message>
    <message>
        <source>Reset &amp;window to defaults</source>
        <translation>恢复默认窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Activation Explorer</source>
        <translation>关于激活函数探索器(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>The version of Qt in use</source>
        <translation>所用 Qt 的版本</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>a figure&apos;s number and curve</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>Show figure %1 of the article: %2, x from −20 to 20</source>
        <translation>显示文章的图 %1：%2，x 从 −20 到 20</translation>
    </message>
    <message>
        <source>&amp;Add curve…</source>
        <translation>添加曲线(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a curve of any function</source>
        <translation>添加任一函数的曲线</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差值(&amp;S)</translation>
    </message>
    <message>
        <source>Every visible curve minus the reference</source>
        <translation>每条可见曲线减去参考曲线</translation>
    </message>
    <message>
        <source>Zoom to a bo&amp;x</source>
        <translation>框选放大(&amp;Z)</translation>
    </message>
    <message>
        <source>Draw a box in a chart to zoom into; Escape gives up</source>
        <translation>在图中画框以放大；按 Esc 取消</translation>
    </message>
    <message>
        <source>Back to the view before the last zoom or move</source>
        <translation>回到上次缩放或平移之前的视图</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>下一视图(&amp;N)</translation>
    </message>
    <message>
        <source>Forward again to the view that was left by going back</source>
        <translation>再前进到后退之前的视图</translation>
    </message>
    <message>
        <source>Type where the axes begin and end</source>
        <translation>输入坐标轴的起点和终点</translation>
    </message>
    <message>
        <source>E&amp;qual aspect</source>
        <translation>等比例(&amp;Q)</translation>
    </message>
    <message>
        <source>A unit is as long on y as on x</source>
        <translation>y 轴与 x 轴的单位长度相等</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>图例(&amp;L)</translation>
    </message>
    <message>
        <source>The names of the curves above the charts</source>
        <translation>在图的上方显示曲线名称</translation>
    </message>
    <message>
        <source>Write each curve&apos;s name where it ends</source>
        <translation>在每条曲线的末端写出名称</translation>
    </message>
    <message>
        <source>&amp;Tangent</source>
        <translation>切线(&amp;G)</translation>
    </message>
    <message>
        <source>The tangent and its slope at the probe</source>
        <translation>探针处的切线及其斜率</translation>
    </message>
    <message>
        <source>Mark each curve&apos;s points with a shape of its own</source>
        <translation>每条曲线上的点用各自的形状标记</translation>
    </message>
    <message>
        <source>&amp;Thin</source>
        <translation>细(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>普通(&amp;N)</translation>
    </message>
    <message>
        <source>Thic&amp;k</source>
        <translation>粗(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Very thick</source>
        <translation>很粗(&amp;V)</translation>
    </message>
    <message>
        <source>Lines %1 pixels wide</source>
        <translation>线宽 %1 像素</translation>
    </message>
    <message>
        <source>Compare the others with the current curve</source>
        <translation>把其他曲线与当前曲线比较</translation>
    </message>
    <message>
        <source>Read at &amp;x…</source>
        <translation>在 x 处读数(&amp;X)…</translation>
    </message>
    <message>
        <source>Type the x at which the curves are read</source>
        <translation>输入要读取曲线数值的 x</translation>
    </message>
    <message>
        <source>&amp;Stop playing</source>
        <translation>停止播放(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the slider that plays</source>
        <translation>停止正在播放的滑块</translation>
    </message>
    <message>
        <source>&amp;Undo playing</source>
        <translation>撤销播放(&amp;U)</translation>
    </message>
    <message>
        <source>Stop playing, and undo it</source>
        <translation>停止播放并撤销它</translation>
    </message>
    <message>
        <source>F&amp;unction alone</source>
        <translation>只看函数(&amp;F)</translation>
    </message>
    <message>
        <source>Derivati&amp;ve alone</source>
        <translation>只看导数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>放大(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适应(&amp;I)</translation>
    </message>
    <message>
        <source>Previous v&amp;iew</source>
        <translation>上一视图(&amp;V)</translation>
    </message>
    <message>
        <source>Ranges of x and &amp;y…</source>
        <translation>坐标轴范围(&amp;X)…</translation>
    </message>
    <message>
        <source>Names at the curves&apos; end&amp;s</source>
        <translation>曲线末端的名称(&amp;Y)</translation>
    </message>
    <message>
        <source>Mar&amp;kers</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>Reference &amp;curve</source>
        <translation>参考曲线(&amp;C)</translation>
    </message>
    <message>
        <source>Size, panels, charts, theme and what is drawn beside the curves as at first</source>
        <translation>窗口大小、面板、图表、主题以及曲线旁的标注都恢复为初始状态</translation>
    </message>
    <message>
        <source>There are %1 curves, as many as there can be</source>
        <translation>已有 %1 条曲线，达到上限</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Begin with the default curves</source>
        <translation>从默认曲线开始</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a session&apos;s file</source>
        <translation>打开会话文件</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the session in its file</source>
        <translation>把会话保存到它的文件</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the session in another file</source>
        <translation>把会话保存到另一个文件</translation>
    </message>
    <message>
        <source>Export &amp;image…</source>
        <translation>导出图片(&amp;I)…</translation>
    </message>
    <message>
        <source>The charts as PNG, SVG or PDF</source>
        <translation>把图表导出为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>导出数据(&amp;D)…</translation>
    </message>
    <message>
        <source>The visible curves&apos; numbers as CSV or JSON</source>
        <translation>把可见曲线的数值导出为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Export &amp;code…</source>
        <translation>导出代码(&amp;C)…</translation>
    </message>
    <message>
        <source>A program that draws this picture: Python, LaTeX or a command line</source>
        <translation>画出这幅图的程序：Python、LaTeX 或命令行</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the charts</source>
        <translation>打印图表</translation>
    </message>
    <message>
        <source>Undo &amp;list</source>
        <translation>撤销列表(&amp;L)</translation>
    </message>
    <message>
        <source>The steps that can be undone and redone</source>
        <translation>可撤销和重做的步骤</translation>
    </message>
    <message>
        <source>Pas&amp;te session or curves</source>
        <translation>粘贴会话或曲线(&amp;T)</translation>
    </message>
    <message>
        <source>A session&apos;s text, or curves such as softplus:beta=0.1, from the clipboard</source>
        <translation>粘贴剪贴板中的会话文本，或 softplus:beta=0.1 这样的曲线</translation>
    </message>
    <message>
        <source>Copy as t&amp;ext</source>
        <translation>复制为文本(&amp;E)</translation>
    </message>
    <message>
        <source>The whole session as a short text, for a message</source>
        <translation>把整个会话复制为一段短文本，可放入消息</translation>
    </message>
    <message>
        <source>Copy &amp;image</source>
        <translation>复制图片(&amp;I)</translation>
    </message>
    <message>
        <source>The charts as they are shown</source>
        <translation>按所显示的样子复制图表</translation>
    </message>
    <message>
        <source>Words in the desktop&apos;s language, or in English</source>
        <translation>文字使用桌面的语言；没有译文时使用英语</translation>
    </message>
    <message>
        <source>Play as sou&amp;nd</source>
        <translation>用声音播放(&amp;N)</translation>
    </message>
    <message>
        <source>The current curve from left to right: higher is higher; again or Escape stops</source>
        <translation>从左到右播放当前曲线：值越大音越高；再按一次或按 Esc 停止</translation>
    </message>
    <message>
        <source>Show or hide the derivative&apos;s chart</source>
        <translation>显示或隐藏导数图</translation>
    </message>
    <message>
        <source>Curve &amp;%1</source>
        <translation>曲线 &amp;%1</translation>
    </message>
    <message>
        <source>Show or hide the curve on card %1; in Explore, show this one</source>
        <translation>显示或隐藏第 %1 张卡片的曲线；在“探索”中则改为显示这条曲线</translation>
    </message>
    <message>
        <source>The charts alone on the whole screen, large; Escape ends it</source>
        <translation>只把图放大到整个屏幕；按 Esc 结束</translation>
    </message>
    <message>
        <source>&amp;Laser pointer</source>
        <translation>激光笔(&amp;L)</translation>
    </message>
    <message>
        <source>A large dot instead of the mouse pointer</source>
        <translation>用一个大圆点代替鼠标指针</translation>
    </message>
    <message>
        <source>&amp;Spotlight</source>
        <translation>聚光灯(&amp;S)</translation>
    </message>
    <message>
        <source>All but the surroundings of the mouse pointer in the dark</source>
        <translation>只照亮鼠标指针周围，其余变暗</translation>
    </message>
    <message>
        <source>&amp;Next screen</source>
        <translation>下一个屏幕(&amp;N)</translation>
    </message>
    <message>
        <source>Present on another screen</source>
        <translation>换到另一个屏幕上演示</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All keys, and what they do</source>
        <translation>所有按键及其作用</translation>
    </message>
    <message>
        <source>&amp;Derivative on or off</source>
        <translation>显示或隐藏导数(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Present on the whole screen</source>
        <translation>全屏演示(&amp;P)</translation>
    </message>
    <message>
        <source>Cop&amp;y formula as TeX</source>
        <translation>复制公式为 TeX(&amp;Y)</translation>
    </message>
    <message>
        <source>The current curve&apos;s formulas, in symbols and with its values, for LaTeX</source>
        <translation>当前曲线的公式，含符号形式与代入参数值的形式，供 LaTeX 使用</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Figures of the &amp;article</source>
        <translation>文章中的图(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>Line widt&amp;h</source>
        <translation>线宽(&amp;K)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Article figures</source>
        <translation>文章配图</translation>
    </message>
    <message>
        <source>Figures:</source>
        <translation>配图：</translation>
    </message>
    <message>
        <source>The seven figures of the teaching article, on x from −20 to 20</source>
        <translation>教学文章中的七幅图，x 从 −20 到 20</translation>
    </message>
    <message>
        <source>Lan&amp;guage (语言)</source>
        <translation>语言 (Language)(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Curves on and off</source>
        <translation>显示或隐藏曲线(&amp;C)</translation>
    </message>
    <message>
        <source>More of: %1</source>
        <comment>of a tool bar&apos;s buttons</comment>
        <translation>更多：%1</translation>
    </message>
</context>
<context>
    <name>activation_explorer::ui::WindowPanels</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>撤销列表</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Sharpness: the larger, the closer to ReLU.</source>
        <translation>锐度：越大越接近 ReLU。</translation>
    </message>
    <message>
        <source>Where βx exceeds it, PyTorch uses the line x instead.</source>
        <translation>βx 超过它时，PyTorch 改用直线 x。</translation>
    </message>
    <message>
        <source>Depth: the limit at −∞ is −α. Only at 1 is the derivative continuous.</source>
        <translation>深度：−∞ 处的极限为 −α。只有等于 1 时导数才连续。</translation>
    </message>
    <message>
        <source>A smooth ReLU: negative inputs become small positive outputs.</source>
        <translation>平滑的 ReLU：负输入变为很小的正输出。</translation>
    </message>
    <message>
        <source>Goes smoothly down to −α, so that mean outputs come closer to zero.</source>
        <translation>平滑地降到 −α，使输出均值更接近零。</translation>
    </message>
    <message>
        <source>Slope for x &lt; 0. At 1 the function is the identity.</source>
        <translation>负半轴斜率。等于 1 时函数为恒等函数。</translation>
    </message>
    <message>
        <source>Keeps positive inputs and drops negative ones; the usual choice.</source>
        <translation>保留正输入，舍去负输入；最常用的选择。</translation>
    </message>
    <message>
        <source>ReLU capped at 6, for arithmetic of few bits.</source>
        <translation>上限为 6 的 ReLU，适合低位宽运算。</translation>
    </message>
    <message>
        <source>ReLU that keeps a small slope for negative inputs, so that no unit dies.</source>
        <translation>在负半轴保留小斜率的 ReLU，避免神经元死亡。</translation>
    </message>
    <message>
        <source>Squeezes every input into 0 to 1; its derivative is at most 1/4.</source>
        <translation>把任何输入压缩到 0 和 1 之间；导数最大为 1/4。</translation>
    </message>
    <message>
        <source>Rectified</source>
        <translation>整流类</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数类</translation>
    </message>
    <message>
        <source>Sigmoidal</source>
        <translation>S 型</translation>
    </message>
    <message>
        <source>unknown function &quot;%1&quot;; the functions are %2</source>
        <translation>未知函数“%1”；可用的函数有 %2</translation>
    </message>
    <message>
        <source>%1 has no parameters, so none is called &quot;%2&quot;</source>
        <translation>%1 没有参数，因此没有“%2”</translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;; it has %3</source>
        <translation>%1 没有参数“%2”；它的参数有 %3</translation>
    </message>
    <message>
        <source>%1 is given twice in &quot;%2&quot;; give it once</source>
        <translation>%1 在“%2”中出现了两次；请只给一次</translation>
    </message>
    <message>
        <source>any finite number</source>
        <translation>任意有限数</translation>
    </message>
    <message>
        <source>%1 of %2 must be a finite number, not &quot;%3&quot;</source>
        <translation>%2 的 %1 必须是有限数，不能是“%3”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in &quot;%2&quot; is not of the form parameter=value; the decimal separator is a point</source>
        <translation>“%2”中的“%1”不是“参数=数值”的形式；小数点用“.”</translation>
    </message>
    <message>
        <source>any finite number greater than %1</source>
        <translation>任意大于 %1 的有限数</translation>
    </message>
    <message>
        <source>any finite number of at least %1</source>
        <translation>任意不小于 %1 的有限数</translation>
    </message>
    <message>
        <source>%1 of %2 must be a finite number greater than %4, not &quot;%3&quot;</source>
        <translation>%2 的 %1 必须是大于 %4 的有限数，不能是“%3”</translation>
    </message>
    <message>
        <source>%1 of %2 must be a finite number of at least %4, not &quot;%3&quot;</source>
        <translation>%2 的 %1 必须是不小于 %4 的有限数，不能是“%3”</translation>
    </message>
    <message>
        <source>The value at 0.</source>
        <translation>0 处的函数值。</translation>
    </message>
    <message>
        <source>Passes every input on. With it alone, layer after layer stays a linear function; it is for the last layer of a regression.</source>
        <translation>原样输出每个输入。若只用它，叠加再多层仍是线性函数；用于回归模型的最后一层。</translation>
    </message>
    <message>
        <source>The first artificial neuron&apos;s: off below 0, on above. Its derivative is 0, so gradient descent learns nothing through it.</source>
        <translation>最早的人工神经元所用：输入小于 0 时关闭，大于 0 时开启。导数为 0，因此梯度下降无法通过它学到任何东西。</translation>
    </message>
    <message>
        <source>f′(0) is taken as 0, as everywhere else, though f jumps there.</source>
        <translation>f 虽在 0 处跳跃，f′(0) 仍与其他各处一样取 0。</translation>
    </message>
    <message>
        <source>A wave that goes on for ever, for networks that represent images, sounds and other signals as functions of place and time.</source>
        <translation>无限延续的波形，用于把图像、声音等信号表示为位置和时间之函数的网络。</translation>
    </message>
    <message>
        <source>Depth: the limit at −∞ is −α; near 0, the closer to ReLU.</source>
        <translation>深度：−∞ 处的极限为 −α；α 越接近 0，函数越接近 ReLU。</translation>
    </message>
    <message>
        <source>f′(0) is α, in PyTorch as in JAX.</source>
        <translation>f′(0) 为 α，PyTorch 和 JAX 均如此。</translation>
    </message>
    <message>
        <source>ELU scaled so that, by its authors&apos; proof, layer after layer keeps mean 0 and variance 1.</source>
        <translation>经缩放的 ELU：其作者证明，逐层传递时输出能保持均值 0、方差 1。</translation>
    </message>
    <message>
        <source>f′(0) is λα = 1.7581, as in PyTorch.</source>
        <translation>f′(0) 为 λα = 1.7581，与 PyTorch 相同。</translation>
    </message>
    <message>
        <source>ELU stretched with its depth, so that its slope is continuous for every α.</source>
        <translation>负半轴随深度 α 同比拉伸的 ELU，因而对每个 α 导数都连续。</translation>
    </message>
    <message>
        <source>Sharpness: 1 is SiLU, 0 the line x/2; the larger, the closer to ReLU.</source>
        <translation>锐度：1 为 SiLU，0 为直线 x/2；越大越接近 ReLU。</translation>
    </message>
    <message>
        <source>Multiplies each input by its own Sigmoid. Smooth like SoftPlus, but it dips below 0 first; with β it is called Swish.</source>
        <translation>把每个输入乘以自身的 Sigmoid 值。像 SoftPlus 一样平滑，但上升之前先降到 0 以下；带 β 时称为 Swish。</translation>
    </message>
    <message>
        <source>PyTorch&apos;s silu has no β: it is 1.</source>
        <translation>PyTorch 的 silu 没有 β，相当于 β = 1。</translation>
    </message>
    <message>
        <source>Multiplies each input by the share Φ of a standard normal distribution that lies below it; common in language models.</source>
        <translation>把每个输入 x 乘以标准正态变量小于 x 的概率 Φ(x)；常用于语言模型。</translation>
    </message>
    <message>
        <source>PyTorch, Keras and TensorFlow mean this function by gelu; JAX means gelu_tanh unless told approximate=False.</source>
        <translation>PyTorch、Keras 和 TensorFlow 的 gelu 指此函数；JAX 的 gelu 指 gelu_tanh，除非设 approximate=False。</translation>
    </message>
    <message>
        <source>GELU approximated with tanh, from when that was faster; its authors&apos; formula.</source>
        <translation>用 tanh 近似的 GELU，当年这样算更快；公式由 GELU 的作者给出。</translation>
    </message>
    <message>
        <source>In PyTorch it is gelu with approximate=&quot;tanh&quot;; JAX means it by gelu.</source>
        <translation>在 PyTorch 中为 approximate=&quot;tanh&quot; 的 gelu；JAX 的 gelu 默认即指它。</translation>
    </message>
    <message>
        <source>GELU approximated with a Sigmoid: SiLU with β = 1.702.</source>
        <translation>用 Sigmoid 近似的 GELU，即 β = 1.702 的 SiLU。</translation>
    </message>
    <message>
        <source>PyTorch has no such function; Hugging Face&apos;s Transformers call it quick_gelu.</source>
        <translation>PyTorch 没有此函数；Hugging Face 的 Transformers 库称之为 quick_gelu。</translation>
    </message>
    <message>
        <source>SiLU with Hardsigmoid in place of Sigmoid: two lines and a parabola, made for small devices.</source>
        <translation>以 Hardsigmoid 代替 Sigmoid 的 SiLU：由两段直线和一段抛物线组成，为小型设备设计。</translation>
    </message>
    <message>
        <source>f′(−3) is −1/2 and f′(3) is 3/2, the slopes of the parabola, as in PyTorch 1.13 (which takes 1 at 3 where a CPU works on several numbers at once). PyTorch since a change of March 2025, and JAX, give 0 and 1.</source>
        <translation>f′(−3) 为 −1/2，f′(3) 为 3/2，即抛物线在两端的斜率，与 PyTorch 1.13 相同（只是 CPU 用向量化指令同时处理多个数时，它在 3 处取 1）。PyTorch 自 2025 年 3 月的改动起，以及 JAX，分别取 0 和 1。</translation>
    </message>
    <message>
        <source>Multiplies each input by tanh of its SoftPlus; shaped much like SiLU, and better by its author&apos;s measurements.</source>
        <translation>把每个输入乘以其 SoftPlus 值的 tanh；形状与 SiLU 很接近，据其作者的实验效果更好。</translation>
    </message>
    <message>
        <source>Slope for x &lt; 0, which training adjusts; here is where it starts.</source>
        <translation>负半轴斜率，由训练调整；此处为初始值。</translation>
    </message>
    <message>
        <source>The least slope for x &lt; 0 that training draws.</source>
        <translation>训练时随机抽取的负半轴斜率的下限。</translation>
    </message>
    <message>
        <source>The greatest slope for x &lt; 0 that training draws.</source>
        <translation>训练时随机抽取的负半轴斜率的上限。</translation>
    </message>
    <message>
        <source>The least output. At max_val or above, f is max_val everywhere.</source>
        <translation>最小输出。当它不小于 max_val 时，f 恒为 max_val。</translation>
    </message>
    <message>
        <source>The greatest output.</source>
        <translation>最大输出。</translation>
    </message>
    <message>
        <source>Inputs above it stay as they are.</source>
        <translation>大于它的输入保持不变。</translation>
    </message>
    <message>
        <source>What all other inputs become.</source>
        <translation>其余输入一律变为此值。</translation>
    </message>
    <message>
        <source>f′(0) is 0, in PyTorch as in Keras, JAX and TensorFlow.</source>
        <translation>f′(0) 为 0，PyTorch、Keras、JAX 和 TensorFlow 均如此。</translation>
    </message>
    <message>
        <source>f′(0) is negative_slope, as in PyTorch; in JAX it is 1.</source>
        <translation>f′(0) 为 negative_slope，与 PyTorch 相同；在 JAX 中为 1。</translation>
    </message>
    <message>
        <source>LeakyReLU whose slope for negative inputs is learned in training.</source>
        <translation>负半轴斜率由训练学得的 LeakyReLU。</translation>
    </message>
    <message>
        <source>f′(0) is the slope a, called weight in PyTorch.</source>
        <translation>f′(0) 为斜率 a，PyTorch 称之为 weight。</translation>
    </message>
    <message>
        <source>LeakyReLU whose slope is drawn at random in training, against overfitting. Shown is its evaluation mode, which takes the mean slope.</source>
        <translation>训练时随机抽取负半轴斜率的 LeakyReLU，用于防止过拟合。图中所示为评估模式，取平均斜率。</translation>
    </message>
    <message>
        <source>f′(0) is the mean slope, as in PyTorch in evaluation mode.</source>
        <translation>f′(0) 为平均斜率，与 PyTorch 的评估模式相同。</translation>
    </message>
    <message>
        <source>f′(0) and f′(6) are 0, in PyTorch as in JAX.</source>
        <translation>f′(0) 和 f′(6) 为 0，PyTorch 和 JAX 均如此。</translation>
    </message>
    <message>
        <source>Keeps inputs between two bounds and cuts off what lies beyond: tanh made of straight lines.</source>
        <translation>保留两个界限之间的输入，超出的截断到界限：用直线段拼成的 tanh。</translation>
    </message>
    <message>
        <source>f′ is 0 at both kinks, as in PyTorch; in JAX it is 1 there.</source>
        <translation>两个折点处的 f′ 都为 0，与 PyTorch 相同；在 JAX 中为 1。</translation>
    </message>
    <message>
        <source>Keeps inputs above a threshold and sets all others to one value.</source>
        <translation>保留大于阈值的输入，其余一律设为同一个值。</translation>
    </message>
    <message>
        <source>f′ at the threshold is 0, as in PyTorch.</source>
        <translation>阈值处的 f′ 为 0，与 PyTorch 相同。</translation>
    </message>
    <message>
        <source>Inputs from −λ to λ become 0.</source>
        <translation>−λ 到 λ（含两端）的输入变为 0。</translation>
    </message>
    <message>
        <source>What Tanh leaves over: small inputs nearly vanish, large ones come about 1 closer to 0.</source>
        <translation>输入减去其 Tanh 值的剩余：绝对值小的输入几乎消失，绝对值大的输入向 0 靠近约 1。</translation>
    </message>
    <message>
        <source>Moves every input closer to 0 by λ, the small ones to 0 itself; removes noise, and makes codes sparse.</source>
        <translation>把每个输入向 0 移近 λ，绝对值小的直接变为 0；可去噪，并使编码稀疏。</translation>
    </message>
    <message>
        <source>f′(−λ) and f′(λ) are 0, as in PyTorch; so is f′(0) for λ = 0.</source>
        <translation>f′(−λ) 和 f′(λ) 为 0，与 PyTorch 相同；λ = 0 时 f′(0) 也为 0。</translation>
    </message>
    <message>
        <source>Sets small inputs to 0 and keeps the others; its value jumps.</source>
        <translation>把绝对值小的输入设为 0，其余保持不变；函数值有跳跃。</translation>
    </message>
    <message>
        <source>Squeezes every input into −1 to 1 around 0: a Sigmoid of twice the height and half the width, moved down.</source>
        <translation>把任何输入压缩到 −1 和 1 之间，以 0 为中心：即高度加倍、宽度减半并下移的 Sigmoid。</translation>
    </message>
    <message>
        <source>A Sigmoid made of straight lines, without exponentials, for small devices.</source>
        <translation>用直线段拼成的 Sigmoid，不含指数运算，适合小型设备。</translation>
    </message>
    <message>
        <source>f′(−3) and f′(3) are 0, in PyTorch as in JAX. PyTorch 1.13 rounds the slope 1/6 to single precision, even for doubles on a CPU. ONNX&apos; default slope is 1/5.</source>
        <translation>f′(−3) 和 f′(3) 为 0，PyTorch 和 JAX 均如此。PyTorch 1.13 把斜率 1/6 舍入为单精度，在 CPU 上计算双精度数时也是如此。ONNX 的默认斜率为 1/5。</translation>
    </message>
    <message>
        <source>A Sigmoid that is exactly 0 below −1 and exactly 1 above 1: sparsemax for two classes, and the derivative of SparsePlus.</source>
        <translation>小于 −1 时恰为 0、大于 1 时恰为 1 的 Sigmoid：它是二分类的 sparsemax，也是 SparsePlus 的导数。</translation>
    </message>
    <message>
        <source>PyTorch has no such function. f′(−1) and f′(1) are 1/4 as in JAX, which shares a tie evenly between both sides.</source>
        <translation>PyTorch 没有此函数。f′(−1) 和 f′(1) 为 1/4，与 JAX 相同：两侧的值相等时，JAX 把梯度平分给两侧。</translation>
    </message>
    <message>
        <source>Like Tanh, but it comes to −1 and 1 only slowly, and needs no exponentials.</source>
        <translation>与 Tanh 相似，但趋近 −1 和 1 的速度很慢，且不含指数运算。</translation>
    </message>
    <message>
        <source>Squeezes every input into −π/2 to π/2, which it comes to slowly.</source>
        <translation>把任何输入压缩到 −π/2 和 π/2 之间，但趋近两端的速度很慢。</translation>
    </message>
    <message>
        <source>Roundness of the corner: the smaller, the closer to ReLU.</source>
        <translation>拐角的圆滑程度：越小越接近 ReLU。</translation>
    </message>
    <message>
        <source>For βx above threshold, PyTorch returns x, with derivative 1: f and f′ jump there, by next to nothing at the default. Other frameworks have no such switch.</source>
        <translation>βx 超过 threshold 时，PyTorch 返回 x，导数为 1：f 和 f′ 在该点跳跃，取默认值时跳跃微乎其微。其他框架没有这种切换。</translation>
    </message>
    <message>
        <source>A smooth ReLU without exponentials; half of a hyperbola.</source>
        <translation>不含指数运算的平滑 ReLU；是双曲线的一支。</translation>
    </message>
    <message>
        <source>ReLU with its corner rounded by a parabola: exactly 0 below −1, exactly x above 1.</source>
        <translation>用抛物线把拐角变圆滑的 ReLU：小于 −1 时恰为 0，大于 1 时恰为 x。</translation>
    </message>
    <message>
        <source>The logarithm of a probability that Sigmoid gives, used in losses: SoftPlus turned by 180°.</source>
        <translation>Sigmoid 所给概率的对数，用于损失函数：即绕原点旋转 180° 的 SoftPlus。</translation>
    </message>
    <message>
        <source>Soft rectifiers</source>
        <translation>平滑整流类</translation>
    </message>
    <message>
        <source>Gated</source>
        <translation>门控类</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>收缩类</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基本类</translation>
    </message>
    <message>
        <source>Left out of account: above x = %1, where threshold is exceeded, the line x is used; the value jumps by %2 there.</source>
        <translation>此处未计入：x 大于 %1 时超过 threshold，改用直线 x；函数值在该处跳跃 %2。</translation>
    </message>
    <message>
        <source>neither increasing nor decreasing</source>
        <translation>不单调</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常值</translation>
    </message>
    <message>
        <source>strictly increasing</source>
        <translation>严格递增</translation>
    </message>
    <message>
        <source>non-decreasing</source>
        <translation>单调不减</translation>
    </message>
    <message>
        <source>strictly decreasing</source>
        <translation>严格递减</translation>
    </message>
    <message>
        <source>non-increasing</source>
        <translation>单调不增</translation>
    </message>
    <message>
        <source>neither convex nor concave</source>
        <translation>非凸非凹</translation>
    </message>
    <message>
        <source>convex</source>
        <translation>凸（下凸）</translation>
    </message>
    <message>
        <source>concave</source>
        <translation>凹（上凸）</translation>
    </message>
    <message>
        <source>a straight line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>discontinuous</source>
        <translation>不连续</translation>
    </message>
    <message>
        <source>continuous, with kinks (C⁰)</source>
        <translation>连续，但有折点（C⁰）</translation>
    </message>
    <message>
        <source>continuously differentiable (C¹)</source>
        <translation>连续可微（C¹）</translation>
    </message>
    <message>
        <source>infinitely differentiable (C∞)</source>
        <translation>无穷次可微（C∞）</translation>
    </message>
    <message>
        <source>neither odd nor even</source>
        <translation>非奇非偶</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>奇函数</translation>
    </message>
    <message>
        <source>even</source>
        <translation>偶函数</translation>
    </message>
    <message>
        <source>odd and even</source>
        <translation>既奇又偶</translation>
    </message>
    <message>
        <source>The derivative at 0 is 1: 0 belongs to the positive side.</source>
        <translation>0 处的导数为 1：0 归入正半轴。</translation>
    </message>
    <message>
        <source>Before a change of March 2023 the derivative at 0 and 6 was 1/2.</source>
        <translation>2023 年 3 月的改动之前，0 和 6 处的导数为 1/2。</translation>
    </message>
    <message>
        <source>It has no parameters and derivative 1 at its kinks; the line&apos;s derivative there is 1/2.</source>
        <translation>它没有参数，折点处的导数为 1；这行代码在折点处的导数为 1/2。</translation>
    </message>
    <message>
        <source>It has neither β nor threshold: the line scales x, and no straight line takes over.</source>
        <translation>它没有 β 和 threshold：这行代码自行用 β 缩放 x，也不会改用直线。</translation>
    </message>
    <message>
        <source>It has no β, hence the line in full; jax.nn.silu(x) is that of β = 1.</source>
        <translation>它没有 β，因此这行代码写出完整算式；jax.nn.silu(x) 是 β = 1 的情形。</translation>
    </message>
    <message>
        <source>The default is approximate=True, the formula with tanh.</source>
        <translation>默认为 approximate=True，即含 tanh 的公式。</translation>
    </message>
    <message>
        <source>This is the default of jax.nn.gelu; other frameworks&apos; GELU is by default the exact one.</source>
        <translation>这是 jax.nn.gelu 的默认形式；其他框架的 GELU 默认为精确形式。</translation>
    </message>
    <message>
        <source>The derivative is 0 at −3 and 1 at 3.</source>
        <translation>−3 处的导数为 0，3 处为 1。</translation>
    </message>
    <message>
        <source>The value at 0 must be given.</source>
        <translation>必须给出 0 处的函数值。</translation>
    </message>
    <message>
        <source>The slope is 0.2 by default, and 0.3 in the layer keras.layers.LeakyReLU; with the JAX backend the derivative at 0 is 1.</source>
        <translation>斜率默认为 0.2，而 keras.layers.LeakyReLU 层中为 0.3；使用 JAX 后端时，0 处的导数为 1。</translation>
    </message>
    <message>
        <source>It is a layer whose slopes, one for each element of x, start from 0; the line has one slope for all, and with the JAX backend derivative 1 at 0.</source>
        <translation>它是一个层，x 的每个元素各有一个斜率，初始值为 0；这行代码中所有元素共用一个斜率，且使用 JAX 后端时 0 处的导数为 1。</translation>
    </message>
    <message>
        <source>With the JAX backend the derivative of this line at 0 is 1.</source>
        <translation>使用 JAX 后端时，这行代码在 0 处的导数为 1。</translation>
    </message>
    <message>
        <source>It has no parameters, hence the line, whose derivative at the kinks is 1 with the TensorFlow backend and 1/2 with those of JAX and PyTorch.</source>
        <translation>它没有参数，因此用这行代码；其折点处的导数，使用 TensorFlow 后端时为 1，使用 JAX 和 PyTorch 后端时为 1/2。</translation>
    </message>
    <message>
        <source>Both parameters must be given.</source>
        <translation>两个参数都必须给出。</translation>
    </message>
    <message>
        <source>With the TensorFlow backend the derivative at 0 is that on the right, 1.0507…</source>
        <translation>使用 TensorFlow 后端时，0 处的导数取右导数 1.0507…</translation>
    </message>
    <message>
        <source>With the TensorFlow backend the derivative at 0 is 2: maximum and minimum both count the tie.</source>
        <translation>使用 TensorFlow 后端时，0 处的导数为 2：两数相等时，maximum 和 minimum 各计一次梯度。</translation>
    </message>
    <message>
        <source>Keras 2 had another: 0.2 x + 0.5 between −2.5 and 2.5.</source>
        <translation>Keras 2 中的定义不同：在 −2.5 和 2.5 之间为 0.2 x + 0.5。</translation>
    </message>
    <message>
        <source>With the PyTorch and TensorFlow backends the derivative at −1 and 1 is 0.</source>
        <translation>使用 PyTorch 和 TensorFlow 后端时，−1 和 1 处的导数为 0。</translation>
    </message>
    <message>
        <source>It has no β, hence the line in full; keras.activations.silu(x) is that of β = 1.</source>
        <translation>它没有 β，因此这行代码写出完整算式；keras.activations.silu(x) 是 β = 1 的情形。</translation>
    </message>
    <message>
        <source>This is its default, but keras.ops.gelu has approximate=True by default.</source>
        <translation>这是它的默认形式，但 keras.ops.gelu 默认为 approximate=True。</translation>
    </message>
    <message>
        <source>The default is approximate=False, the exact GELU.</source>
        <translation>默认为 approximate=False，即精确的 GELU。</translation>
    </message>
    <message>
        <source>With the JAX and TensorFlow backends the derivative is 0 at −3 and 1 at 3.</source>
        <translation>使用 JAX 和 TensorFlow 后端时，−3 处的导数为 0，3 处为 1。</translation>
    </message>
    <message>
        <source>The parameter is an attribute, a 32-bit float, and is rounded to one.</source>
        <translation>该参数是算子的属性，类型为 32 位浮点数，其值会舍入到该精度。</translation>
    </message>
    <message>
        <source>The slope is an input and must be given.</source>
        <translation>斜率是算子的输入，必须给出。</translation>
    </message>
    <message>
        <source>The slope is an attribute, a 32-bit float, and is rounded to one.</source>
        <translation>斜率是算子的属性，类型为 32 位浮点数，其值会舍入到该精度。</translation>
    </message>
    <message>
        <source>A bound that is not given is none: nothing is clipped on that side.</source>
        <translation>未给出的界限视为没有：该侧不截断。</translation>
    </message>
    <message>
        <source>Its output up to the threshold is always 0, hence the line, which takes any.</source>
        <translation>它在阈值及以下的输出恒为 0，因此用这行代码，输出可设为任意值。</translation>
    </message>
    <message>
        <source>Its constants alpha and gamma are rounded to 32-bit floats.</source>
        <translation>它的常数 alpha 和 gamma 舍入为 32 位浮点数。</translation>
    </message>
    <message>
        <source>It takes 32-bit floats alone, and its parameter is one.</source>
        <translation>它只接受 32 位浮点数，参数也是 32 位浮点数。</translation>
    </message>
    <message>
        <source>By default alpha, the slope, is 0.2; 1/6 is rounded to a 32-bit float.</source>
        <translation>斜率 alpha 默认为 0.2；1/6 会舍入为 32 位浮点数。</translation>
    </message>
    <message>
        <source>The line does without Swish, which is new in opset 24.</source>
        <translation>这行代码不用 Swish，因为它到 opset 24 才有。</translation>
    </message>
    <message>
        <source>The default is approximate=&quot;none&quot;, the exact GELU.</source>
        <translation>默认为 approximate=&quot;none&quot;，即精确的 GELU。</translation>
    </message>
    <message>
        <source>bias is 0 by default, which makes it hard shrinkage; both are 32-bit floats.</source>
        <translation>bias 默认为 0，即 Hardshrink；lambd 和 bias 都是 32 位浮点数。</translation>
    </message>
    <message>
        <source>The weight is a tensor and must be given; the layer torch.nn.PReLU starts from 0.25.</source>
        <translation>weight 是张量，必须给出；torch.nn.PReLU 层的初始值为 0.25。</translation>
    </message>
    <message>
        <source>A lower above upper is refused; with training=True the slope is random.</source>
        <translation>lower 大于 upper 时会报错；training=True 时斜率随机。</translation>
    </message>
    <message>
        <source>The derivative of this line at −1 and 1 is 1/2.</source>
        <translation>这行代码在 −1 和 1 处的导数为 1/2。</translation>
    </message>
    <message>
        <source>It has no β, hence the line in full; F.silu(x) is that of β = 1.</source>
        <translation>它没有 β，因此这行代码写出完整算式；F.silu(x) 是 β = 1 的情形。</translation>
    </message>
    <message>
        <source>Up to PyTorch 2.6 the derivative is −1/2 at −3 and 3/2 at 3, as here; since a change of March 2025 it is 0 and 1.</source>
        <translation>直到 PyTorch 2.6，−3 处的导数为 −1/2，3 处为 3/2，与本程序相同；2025 年 3 月的改动之后分别为 0 和 1。</translation>
    </message>
    <message>
        <source>The value at 0 must be given; autograd has no derivative of it.</source>
        <translation>必须给出 0 处的函数值；自动求导（autograd）不支持它。</translation>
    </message>
    <message>
        <source>The slope is 0.2 by default.</source>
        <translation>斜率默认为 0.2。</translation>
    </message>
    <message>
        <source>The derivative at both kinks is 1; tf.clip_by_value does the same, but is only right if the first bound is not above the second.</source>
        <translation>两个折点处的导数都为 1；tf.clip_by_value 也一样，但仅当第一个界限不大于第二个时才正确。</translation>
    </message>
    <message>
        <source>It has no α, hence the line; tf.keras.activations.elu has one.</source>
        <translation>它没有 α，因此用这行代码；tf.keras.activations.elu 有 α。</translation>
    </message>
    <message>
        <source>The derivative at 0 is that on the right, 1.0507…</source>
        <translation>0 处的导数取右导数 1.0507…</translation>
    </message>
    <message>
        <source>tf.keras.activations.hard_sigmoid is this since TensorFlow has Keras 3; before, it was 0.2 x + 0.5 between −2.5 and 2.5.</source>
        <translation>自 TensorFlow 采用 Keras 3 起，tf.keras.activations.hard_sigmoid 即为此函数；此前它在 −2.5 和 2.5 之间为 0.2 x + 0.5。</translation>
    </message>
    <message>
        <source>The derivative of this line is 0 at −3 and 1 at 3.</source>
        <translation>这行代码在 −3 处的导数为 0，3 处为 1。</translation>
    </message>
    <message>
        <source>Since March 2024 a min_val above max_val is refused; torch.clamp takes it.</source>
        <translation>2024 年 3 月起，min_val 大于 max_val 时会报错；torch.clamp 则接受。</translation>
    </message>
    <message>
        <source>jump</source>
        <translation>跳跃点</translation>
    </message>
    <message>
        <source>kink</source>
        <translation>折点</translation>
    </message>
    <message>
        <source>root</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>极小值点</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>极大值点</translation>
    </message>
    <message>
        <source>least slope</source>
        <translation>斜率最小点</translation>
    </message>
    <message>
        <source>greatest slope</source>
        <translation>斜率最大点</translation>
    </message>
    <message>
        <source>crossing</source>
        <translation>交点</translation>
    </message>
    <message>
        <source>crossing of the derivatives</source>
        <translation>导数交点</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>range</source>
        <translation>值域</translation>
    </message>
    <message>
        <source>All values of f. A round bracket excludes the end, which f only approaches.</source>
        <translation>f 的全部取值。圆括号表示不含该端点，f 只趋近它。</translation>
    </message>
    <message>
        <source>towards −∞</source>
        <translation>x → −∞ 时</translation>
    </message>
    <message>
        <source>The line or the limit that f approaches as x goes to −∞.</source>
        <translation>x 趋于 −∞ 时 f 所趋近的直线或极限。</translation>
    </message>
    <message>
        <source>towards +∞</source>
        <translation>x → +∞ 时</translation>
    </message>
    <message>
        <source>The line or the limit that f approaches as x goes to +∞.</source>
        <translation>x 趋于 +∞ 时 f 所趋近的直线或极限。</translation>
    </message>
    <message>
        <source>roots</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>Where f is 0: points and whole intervals.</source>
        <translation>f 为 0 之处：点和整段区间。</translation>
    </message>
    <message>
        <source>extrema</source>
        <translation>极值</translation>
    </message>
    <message>
        <source>The strict local minima and maxima of f.</source>
        <translation>f 的严格局部极小值和极大值。</translation>
    </message>
    <message>
        <source>jumps</source>
        <translation>跳跃点</translation>
    </message>
    <message>
        <source>Where the value of f jumps, from the limit on the left to that on the right.</source>
        <translation>f 的值发生跳跃之处，从左极限跳到右极限。</translation>
    </message>
    <message>
        <source>largest slope |f′|</source>
        <translation>最大斜率 |f′|</translation>
    </message>
    <message>
        <source>The Lipschitz constant, the least upper bound of |f′|: how much f can magnify a difference between inputs, or a gradient.</source>
        <translation>利普希茨（Lipschitz）常数，即 |f′| 的上确界：f 最多能把输入之差或梯度放大多少倍。</translation>
    </message>
    <message>
        <source>dead zone (f′ = 0)</source>
        <translation>死区（f′ = 0）</translation>
    </message>
    <message>
        <source>The intervals where the gradient is exactly 0: a unit whose inputs all lie there learns nothing.</source>
        <translation>梯度恰为 0 的区间：输入全部落在其中的神经元学不到任何东西。</translation>
    </message>
    <message>
        <source>monotone</source>
        <translation>单调性</translation>
    </message>
    <message>
        <source>Whether f only rises or only falls; strictly, if it is level nowhere.</source>
        <translation>f 是否只升或只降；没有任何水平段时为严格单调。</translation>
    </message>
    <message>
        <source>convex</source>
        <translation>凸性</translation>
    </message>
    <message>
        <source>Convex, if no chord of the graph runs below it; concave, if none runs above.</source>
        <translation>图像的任何弦都不在图像下方时为凸（下凸），都不在上方时为凹（上凸）。</translation>
    </message>
    <message>
        <source>symmetry</source>
        <translation>奇偶性</translation>
    </message>
    <message>
        <source>Odd, if f(−x) = −f(x) for all x; even, if f(−x) = f(x).</source>
        <translation>对一切 x 有 f(−x) = −f(x) 时为奇函数，有 f(−x) = f(x) 时为偶函数。</translation>
    </message>
    <message>
        <source>smoothness</source>
        <translation>光滑性</translation>
    </message>
    <message>
        <source>How often f can be differentiated, everywhere, with a continuous result.</source>
        <translation>f 处处可求导多少次而所得导数仍连续。</translation>
    </message>
    <message>
        <source>f(0) = 0</source>
        <translation>f(0) = 0</translation>
    </message>
    <message>
        <source>Whether an input of 0 gives an output of 0, and else, which.</source>
        <translation>输入为 0 时输出是否为 0；若否，为何值。</translation>
    </message>
    <message>
        <source>period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>The least p &gt; 0 with f(x + p) = f(x) for all x. Of a function that has one, points and intervals are those from 0 up to it, and repeat.</source>
        <translation>使 f(x + p) = f(x) 对一切 x 成立的最小 p &gt; 0。对周期函数，所列的点和区间只取从 0 到 p（不含 p）的部分，以后周期性重复。</translation>
    </message>
    <message>
        <source>mean E f</source>
        <translation>均值 E f</translation>
    </message>
    <message>
        <source>The mean of f(x) for inputs x of the standard normal distribution N(0, 1).</source>
        <translation>输入 x 服从标准正态分布 N(0, 1) 时 f(x) 的均值。</translation>
    </message>
    <message>
        <source>mean square E f²</source>
        <translation>均方值 E f²</translation>
    </message>
    <message>
        <source>The mean of f(x)² for inputs x of N(0, 1): the size of the signal behind a unit.</source>
        <translation>输入 x 服从 N(0, 1) 时 f(x)² 的均值：即信号经过一个神经元之后的大小。</translation>
    </message>
    <message>
        <source>gain 1/√(E f²)</source>
        <translation>增益 1/√(E f²)</translation>
    </message>
    <message>
        <source>What weights of standard deviation 1/√(number of inputs) are multiplied by so that the signal keeps its size: (gain · f)² has mean 1 for inputs of N(0, 1). It is what PyTorch&apos;s torch.nn.init.calculate_gain gives for ReLU and LeakyReLU; for tanh (5/3) and SELU (3/4) that gives other values.</source>
        <translation>标准差为 1/√(输入个数) 的权重须乘以它，信号才能保持大小：输入服从 N(0, 1) 时，(增益 · f)² 的均值为 1。对 ReLU 和 LeakyReLU，PyTorch 的 torch.nn.init.calculate_gain 给出的就是它；对 tanh (5/3) 和 SELU (3/4)，后者给出别的值。</translation>
    </message>
    <message>
        <source>mean square E f′²</source>
        <translation>均方值 E f′²</translation>
    </message>
    <message>
        <source>The mean of f′(x)² for inputs x of N(0, 1): what a unit multiplies the mean square of a gradient by on the way back.</source>
        <translation>输入 x 服从 N(0, 1) 时 f′(x)² 的均值：反向传播时，梯度的均方值每经过一个神经元就乘以它。</translation>
    </message>
    <message>
        <source>shortcut</source>
        <translation>简化切换</translation>
    </message>
    <message>
        <source>A switch of implementations from the formula to a simpler one far out, which the facts above leave out of account.</source>
        <translation>某些实现在远处从公式切换到更简单的算式；以上各项性质未计入这一切换。</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>%1 (%2)</source>
        <comment>symbol and name of a parameter</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
