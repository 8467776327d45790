// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/kindlabel.h"
#include "ui/journal/messagedetail.h"
#include "ui/models/journal/journalmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

// How the detail is put together.
namespace Signalbox {

using namespace Qt::StringLiterals;

QWidget *MessageDetail::buildHeader()
{
    const Metrics metrics = metricsOf(this);
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(4), metrics.gap(4));
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap(4));
    row->addWidget(m_kind);
    row->addSpacing(metrics.gap(4));
    row->addWidget(m_method, 1);
    row->addWidget(m_joined);
    row->addWidget(m_close);
    m_method->setElide(PlainLabel::Elide::End);
    m_facts->setElide(PlainLabel::Elide::End);
    m_gates->setObjectName(u"journal:gates"_s);
    m_gates->setWordWrap(true);
    m_note->setWordWrap(true);
    column->addLayout(row);
    column->addWidget(m_facts);
    column->addWidget(m_gates);
    column->addWidget(m_note);
    return header;
}

QWidget *MessageDetail::buildTabs()
{
    m_tabs->setObjectName(u"journal:detailTabs"_s);
    m_tabs->setAccessibleName(tr("Ways to see the message"));
    for (const QString &title : {tr("Text"), tr("Tree"), tr("Bytes"), tr("HTTP")}) {
        m_tabs->addTab(title);
    }
    setTabShown(m_tabs, m_tabs->count() - 1, false); // until there is an exchange
    m_unfold->setObjectName(u"journal:unfold"_s);
    m_unfold->setHelp(tr("Unfold all"), QKeySequence(Qt::ALT | Qt::Key_Plus));
    m_fold->setObjectName(u"journal:fold"_s);
    m_fold->setHelp(tr("Fold all"), QKeySequence(Qt::ALT | Qt::Key_Minus));
    m_search->setObjectName(u"journal:search"_s);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, metricsOf(this).gap(4), 0);
    row->setSpacing(metricsOf(this).gap(4));
    row->addWidget(m_tabs, 1);
    row->addWidget(m_unfold);
    row->addWidget(m_fold);
    row->addWidget(m_search);
    return bar;
}

void MessageDetail::fetchDecisions()
{
    const auto take = [this, generation = m_generation](const QStringList &decisions) {
        if (generation == m_generation) {
            m_gates->setText(decisions.join(u" · "_s));
            m_gates->setVisible(!decisions.isEmpty());
        }
    };
    m_model.bodies()->fetchDecisions(*m_sequence, this, take);
}

QWidget *MessageDetail::buildLimit()
{
    const Metrics metrics = metricsOf(this);
    auto *bar = new QWidget(this);
    m_limitText = new PlainLabel({}, FontRole::Secondary, Ink::Text2, bar);
    m_limitText->setObjectName(u"journal:limit"_s);
    m_save = new QPushButton(tr("Save all…"), bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    row->addWidget(m_limitText);
    row->addWidget(m_save);
    row->addStretch(1);
    return bar;
}

} // namespace Signalbox
