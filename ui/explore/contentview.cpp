// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/contentview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

ContentView::ContentView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"contentView"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Content"));
}

void ContentView::setContent(const QList<ShownContent> &blocks, qsizetype all)
{
    const Metrics metrics = metricsOf(this);
    auto *page = new QWidget(this);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    ContentSetting setting = m_setting;
    setting.sharing = int(blocks.size());
    setting.isAlone = all == 1 && blocks.first().isText();
    const int margin = setting.isAlone ? 0 : metrics.gap(12);
    column->setContentsMargins(margin, setting.isAlone ? 0 : metrics.gap(8), margin, margin);
    column->setSpacing(metrics.gap(16));
    for (const ShownContent &shown : blocks) {
        auto *block = new ContentBlock(shown, setting, page);
        connect(block, &ContentBlock::markdownWanted, this, [this](bool wanted) {
            m_setting.drawsMarkdown = wanted;
            emit markdownWanted(wanted);
        });
        column->addWidget(block);
    }
    const auto say = [page, column](const QString &words) {
        column->addWidget(new PlainLabel(words, FontRole::Body, Ink::Text2, page));
    };
    if (all > blocks.size()) {
        say(tr("%n more block(s). See Raw.", nullptr, int(all - blocks.size())));
    }
    if (all == 0) {
        say(tr("No content blocks."));
    }
    if (!setting.isAlone) {
        column->addStretch(1); // what there is stands together at the top
    }
    setWidget(page); // deletes the one before
}

} // namespace Signalbox
