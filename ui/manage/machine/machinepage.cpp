// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/machine/machinepage.h"

#include "ui/manage/machine/endquestion.h"
#include "ui/models/enginelink.h"
#include "ui/models/machine/machinekeeper.h"
#include "ui/models/machine/machinemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/rowstable.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

MachinePage::MachinePage(EngineLink &link, QWidget *parent, const QByteArray &proc)
    : QWidget(parent)
    , m_keeper(new MachineKeeper(link, this, proc))
    , m_model(new MachineModel(this))
    , m_table(new RowsTable(u"machine:servers"_s, *m_model, {24, 13, 15, 10, 9, 7, 14, 8}, this))
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
    , m_command(new PlainLabel({}, FontRole::Mono, Ink::Text, this))
    , m_facts(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_end(new QPushButton(tr("&End…"), this))
    , m_show(new QPushButton(tr("&Show server"), this))
    , m_bar(buildBar())
{
    setObjectName(u"machinePage"_s);
    setAccessibleName(tr("Running servers"));
    m_table->setAccessibleName(tr("Servers that run on this machine"));
    m_notice->showWaiting(tr("Processes are being looked at…"));
    m_stack->addWidget(m_notice);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(buildDetail());
    setFocusProxy(m_table);
    connect(m_keeper, &MachineKeeper::changed, this, &MachinePage::showServers);
    connect(m_keeper, &MachineKeeper::failed, this, &MachinePage::failed);
    connect(m_table, &RowsTable::currentRowChanged, this, &MachinePage::showCurrent);
    connect(m_end, &QPushButton::clicked, this, &MachinePage::askEnd);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const RunningServer *server = m_model->row(m_table->currentIndex())) {
            emit serverWanted(server->serverId);
        }
    });
    showCurrent();
}

QWidget *MachinePage::buildBar()
{
    m_note->setObjectName(u"machine:note"_s);
    m_note->setElide(PlainLabel::Elide::End);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_note, 1);
    return bar;
}

QWidget *MachinePage::buildDetail()
{
    const Metrics metrics = metricsOf(this);
    m_end->setObjectName(u"machine:end"_s);
    m_show->setObjectName(u"machine:show"_s);
    m_command->setObjectName(u"machine:command"_s);
    m_command->setElide(PlainLabel::Elide::Middle);
    m_command->setSelectable(true);
    QSizePolicy policy = m_command->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // what stands below stays where it is
    m_command->setSizePolicy(policy);
    m_facts->setElide(PlainLabel::Elide::End);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics.gap(2));
    texts->addWidget(m_command);
    texts->addWidget(m_facts);
    auto *detail = new QWidget(this);
    auto *row = new QHBoxLayout(detail);
    row->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    row->setSpacing(metrics.gap(8));
    row->addLayout(texts, 1);
    row->addWidget(m_show);
    row->addWidget(m_end);
    return detail;
}

void MachinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_keeper->setWatched(true);
}

void MachinePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_keeper->setWatched(false);
}

void MachinePage::showServers()
{
    const QList<RunningServer> &servers = m_keeper->servers();
    m_model->setRows(servers);
    if (m_keeper->fault()) {
        m_notice->showFailed(tr("Running servers cannot be shown."), m_keeper->fault()->message);
    } else if (servers.isEmpty()) {
        m_notice->showEmpty(
            tr("No MCP server runs on this machine, as far as can be seen. Those of your list, of other "
               "programs' configurations, and what goes by a server's name would stand here."));
    }
    m_stack->setCurrentWidget(servers.isEmpty() ? static_cast<QWidget *>(m_notice) : m_table);
    const auto orphans = std::ranges::count_if(servers, &RunningServer::isOrphan);
    QString note = servers.isEmpty() ? QString() : tr("%n server(s) running", nullptr, int(servers.size()));
    if (orphans > 0) {
        note += u" · "_s + tr("%n left behind", nullptr, int(orphans));
    }
    m_note->setText(note);
    showCurrent();
}

void MachinePage::showCurrent()
{
    const RunningServer *server = m_model->row(m_table->currentIndex());
    m_command->setText(server ? server->commandLine.join(u' ') : QString());
    m_command->setVisible(server != nullptr); // nothing to go to by key, and to be read
    m_facts->setText(
        server ? tr("%n process(es), started by %1", nullptr, server->processes).arg(originText(server->origin))
               : tr("Choose a server to see how it was started."));
    m_end->setEnabled(server && server->isOurs);
    m_end->setToolTip(plainToolTip(server && !server->isOurs ? tr("It is another user's.") : QString()));
    m_show->setVisible(server && !server->serverId.isEmpty());
}

void MachinePage::askEnd()
{
    const RunningServer *current = m_model->row(m_table->currentIndex());
    if (!current) {
        return;
    }
    auto *question = new EndQuestion(*current, this);
    connect(question, &QDialog::accepted, this, [this, server = *current] { m_keeper->end(server); });
    question->open();
}

} // namespace Signalbox
