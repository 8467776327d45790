// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/textblock.h"

#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsontableview.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/markdownpane.h"
#include "ui/widgets/syntaxcolours.h"

#include <QFontMetrics>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastRows = 8; ///< of Markdown or a table among other blocks, in lines

} // namespace

TextBlock::TextBlock(const ShownContent &shown, bool drawsMarkdown, int sharing, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_tabs(new InnerTabs(this))
    , m_stack(new QStackedWidget(this))
    , m_sharing(sharing)
{
    m_tabs->setObjectName(u"content:views"_s);
    m_tabs->setAccessibleName(tr("Ways to see the text"));
    addView(View::Text, shown.isJson ? tr("JSON") : tr("Text"));
    if (shown.markdown) {
        addView(View::Markdown, tr("Markdown"));
    }
    if (shown.table) {
        addView(View::Table, tr("Table"));
    }
    m_tabs->setVisible(m_views.size() > 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_tabs->setCurrentIndex(shown.isPlainlyMarkdown && drawsMarkdown ? 1 : 0);
    showView(m_tabs->currentIndex());
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        showView(tab);
        if (m_shown.isPlainlyMarkdown) {
            emit markdownWanted(m_views.at(tab) == View::Markdown);
        }
    });
}

TextBlock::View TextBlock::view() const
{
    return m_views.at(m_tabs->currentIndex());
}

void TextBlock::addView(View view, const QString &name)
{
    m_views.append(view);
    m_pages.append(nullptr);
    m_tabs->addTab(name);
}

void TextBlock::showView(int tab)
{
    if (m_pages.at(tab) == nullptr) {
        m_pages[tab] = make(m_views.at(tab));
        m_stack->addWidget(m_pages.at(tab));
    }
    m_stack->setCurrentWidget(m_pages.at(tab));
    setFocusProxy(m_pages.at(tab));
    updateHeight();
}

QWidget *TextBlock::make(View view)
{
    if (view == View::Markdown) {
        auto *pane = new MarkdownPane(m_stack);
        pane->setBlocks(m_shown.markdown);
        return pane;
    }
    if (view == View::Table) {
        auto *table = new JsonTableView(m_stack);
        table->setTable(m_shown.table);
        return table;
    }
    auto *text = new JsonView(m_stack);
    text->setSharing(m_sharing);
    text->setText(m_shown.text, m_shown.isJson ? u"JSON"_s : syntaxOfMimeType(m_shown.content.mimeType).name());
    connect(text, &JsonView::saveRequested, this, &TextBlock::saveRequested);
    return text;
}

void TextBlock::setLines(int lines)
{
    m_lines = lines;
    updateHeight();
}

void TextBlock::updateHeight()
{
    if (m_lines <= 0) {
        return;
    }
    const auto inText = int(std::min<qsizetype>(m_shown.text.count('\n') + 2, m_lines));
    const int least = view() == View::Text ? 1 : std::min(kLeastRows, m_lines);
    const QFontMetrics metrics(fontFor(FontRole::Mono));
    setFixedHeight(std::max(inText, least) * metrics.lineSpacing() + metricsOf(this).gap(16));
}

} // namespace Signalbox
