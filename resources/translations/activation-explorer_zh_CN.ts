<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Wheel zooms, drag moves, double-click fits; with the keyboard: + and −, arrows, F.</source>
        <translation>滚轮缩放，拖动平移，双击适应；键盘：+ 和 −、方向键、F。</translation>
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
    <name>activation_explorer::ui::MainWindow</name>
    <message>
        <source>About Activation Explorer</source>
        <translation>关于 Activation Explorer</translation>
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
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Figures of the &amp;article</source>
        <translation>文章中的图(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
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
</context>
<context>
    <name>activation_explorer::ui::ParameterSlider</name>
    <message>
        <source>%1 of %2</source>
        <comment>a parameter of a curve</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 Double-click: back to %2.</source>
        <translation>%1双击：恢复为 %2。</translation>
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
        <source>&amp;Function alone</source>
        <translation>只看函数(&amp;F)</translation>
    </message>
    <message>
        <source>Only the function&apos;s chart</source>
        <translation>只显示函数图</translation>
    </message>
    <message>
        <source>&amp;Derivative alone</source>
        <translation>只看导数(&amp;D)</translation>
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
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show less, larger</source>
        <translation>看得更少、更大</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show more, smaller</source>
        <translation>看得更多、更小</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>适应(&amp;I)</translation>
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
        <translation>随桌面为浅色或深色</translation>
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
        <source>Size, panels, charts and theme as at first</source>
        <translation>大小、面板、图和主题恢复到最初</translation>
    </message>
    <message>
        <source>&amp;About Activation Explorer</source>
        <translation>关于 Activation Explorer(&amp;A)</translation>
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
