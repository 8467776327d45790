// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/breakersbox.h"

#include "core/base/durations.h"
#include "core/hub/engine.h"
#include "core/hub/resilience/breakergate.h"
#include "ui/explore/lookwhileseen.h"
#include "ui/models/enginelink.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

BreakersBox::BreakersBox(EngineLink &link, QString serverName, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_server(std::move(serverName))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"overview:breakers"_s);
    const Metrics metrics = metricsOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(4));
    column->addWidget(new PlainLabel(tr("Calls that are stopped"), FontRole::Name, Ink::Text, this));
    m_rows->setSpacing(metrics.gap(4));
    column->addLayout(m_rows);
    hide();
    lookWhileSeen(this, [this] { ask(); });
}

void BreakersBox::ask()
{
    m_link.ask<QList<BreakerStatus>>(
        this, [](Engine &engine) { return engine.gates().breakers().statuses(); },
        [this](const QList<BreakerStatus> &all) {
            QList<BreakerStatus> ours;
            for (const BreakerStatus &breaker : all) {
                if (breaker.server == m_server && breaker.state != Breaker::State::Closed) {
                    ours.append(breaker);
                }
            }
            show(ours);
        });
}

QString BreakersBox::sentence(const BreakerStatus &breaker)
{
    const QString what = breaker.tool.isEmpty() ? tr("all calls") : breaker.tool;
    const QString when = breaker.state == Breaker::State::Open
                             ? tr("the next may try in %1 s").arg((breaker.nextTryMs + kMsPerSecond - 1) / kMsPerSecond)
                             : tr("the next may try now");
    return tr("%1: failed %n time(s) in a row; %2.", nullptr, breaker.failures).arg(what, when);
}

/// The buttons stay while only the seconds change: one that is being pressed must not go away.
void BreakersBox::show(const QList<BreakerStatus> &breakers)
{
    QStringList tools;
    for (const BreakerStatus &breaker : breakers) {
        tools.append(breaker.tool);
    }
    if (tools != m_shown) {
        m_shown = tools;
        while (QLayoutItem *row = m_rows->takeAt(0)) {
            row->widget()->deleteLater();
            delete row;
        }
        for (const QString &tool : std::as_const(tools)) {
            auto *row = new QWidget(this);
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 0, 0, 0);
            auto *text = new PlainLabel({}, FontRole::Body, Ink::Warn, row);
            text->setWordWrap(true);
            line->addWidget(text, 1);
            auto *pass = new QPushButton(tr("Let calls pass"), row);
            pass->setAccessibleDescription(tool);
            line->addWidget(pass);
            connect(pass, &QPushButton::clicked, this, [this, tool] {
                m_link.resetBreaker(m_server, tool);
                ask();
            });
            m_rows->addWidget(row);
        }
    }
    for (qsizetype i = 0; i < breakers.size(); ++i) {
        const QWidget *row = m_rows->itemAt(int(i))->widget();
        row->findChild<PlainLabel *>()->setText(sentence(breakers[i]));
    }
    setVisible(!breakers.isEmpty());
}

} // namespace Signalbox
