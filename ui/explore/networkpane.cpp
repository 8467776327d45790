// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/networkpane.h"

#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/models/network/networkfeed.h"
#include "ui/models/network/networkmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/phasechart.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"
#include "ui/widgets/textpane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

NetworkPane::NetworkPane(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_model(new NetworkModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_filter(new FilterField(tr("Filter exchanges"), this))
    , m_table(nullptr)
    , m_stack(new QStackedWidget(this))
    , m_notice(new Notice(this))
    , m_head(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_facts(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_decoded(new PlainLabel({}, FontRole::Secondary, Ink::Text, this))
    , m_phases(new PhaseChart(this))
    , m_text(new JsonView(this))
    , m_journal(new QPushButton(tr("Show in &journal"), this))
{
    setObjectName(u"networkPane"_s);
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = new RowsTable(u"network:table"_s, *m_found, {8, 8, 15, 18, 24, 12, 10, 10, 10}, this);
    m_table->setAccessibleName(tr("Exchanges over the network"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    m_stack->addWidget(m_notice);
    m_stack->addWidget(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connect(m_filter, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table, &RowsTable::currentRowChanged, this, &NetworkPane::showChosen);
    connect(m_journal, &QPushButton::clicked, this, [this] {
        if (const NetworkRow *row = current()) {
            emit showInJournal(row->sequence);
        }
    });
    connect(&link, &EngineLink::journalStateChanged, this, [this] {
        if (isVisible()) {
            begin();
        }
    });
    updateNotice();
    showChosen();
}

QWidget *NetworkPane::buildBar()
{
    const Metrics metrics = metricsOf(this);
    m_filter->setObjectName(u"network:filter"_s);
    m_journal->setObjectName(u"network:journal"_s);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_filter, 1);
    row->addWidget(m_journal);
    return bar;
}

QWidget *NetworkPane::buildDetail()
{
    const Metrics metrics = metricsOf(this);
    m_head->setObjectName(u"network:head"_s);
    m_facts->setObjectName(u"network:facts"_s);
    m_phases->setObjectName(u"network:phases"_s);
    m_text->setObjectName(u"network:text"_s);
    m_text->pane()->setAccessibleName(tr("Heads of request and response"));
    m_text->pane()->setMinimumHeight(1);
    m_decoded->setObjectName(u"network:decoded"_s);
    m_decoded->hide();
    for (PlainLabel *label : {m_head, m_facts, m_decoded}) {
        label->setElide(PlainLabel::Elide::End);
        label->setSelectable(true);
        label->setContentsMargins(metrics.gap(12), 0, metrics.gap(12), 0);
    }
    m_detail = new QWidget(this);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, metrics.gap(8), 0, 0);
    column->setSpacing(metrics.gap(4));
    column->addWidget(m_head);
    column->addWidget(m_facts);
    column->addWidget(m_decoded);
    column->addWidget(m_phases);
    column->addWidget(m_text, 1);
    return m_detail;
}

bool NetworkPane::isOfUse(const ServerStatus *status)
{
    return status && status->entry.transport != ServerEntry::Transport::Stdio;
}

void NetworkPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void NetworkPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    begin();
}

void NetworkPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_feed) {
        m_feed->setWanted(false);
    }
}

/// Reads from the beginning where the journal, or the server's name, is another one than before.
void NetworkPane::begin()
{
    const ServerStatus *status = m_link.server(m_id);
    const QString server = status ? status->entry.name : QString();
    if (m_server != server || m_folder != m_link.journalFolder()) {
        delete m_feed;
        m_feed = nullptr;
        m_server = server;
        m_folder = m_link.journalFolder();
        m_model->clear();
        m_hasRead = false;
    }
    if (!m_feed && !m_folder.isEmpty() && !m_server.isEmpty()) {
        m_feed = new NetworkFeed(m_folder, m_server, this);
        connect(m_feed, &NetworkFeed::arrived, this, &NetworkPane::append);
        connect(m_feed, &NetworkFeed::firstRead, this, [this] {
            m_hasRead = true;
            updateNotice();
        });
    }
    if (m_feed) {
        m_feed->setWanted(true);
    }
    updateNotice();
}

void NetworkPane::append(const QList<NetworkRow> &rows)
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool follows = bar->value() == bar->maximum();
    m_model->append(rows);
    updateNotice();
    if (follows) {
        m_table->scrollToBottom();
    }
}

void NetworkPane::updateNotice()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    m_filter->setEnabled(!isEmpty);
    if (m_link.journalFolder().isEmpty()) {
        m_notice->showEmpty(tr("Nothing is recorded: there is no journal to read exchanges from."));
    } else if (m_hasRead) {
        m_notice->showEmpty(tr("No exchanges yet. What is sent to this server and what it answers appears here."));
    } else if (isEmpty) {
        m_notice->showWaiting(tr("Reading the journal"));
    }
}

const NetworkRow *NetworkPane::current() const
{
    return m_model->row(m_found->mapToSource(m_table->currentIndex()).row());
}

void NetworkPane::showChosen()
{
    const NetworkRow *row = current();
    m_journal->setEnabled(row != nullptr);
    const quint64 chosen = row ? row->sequence + 1 : 0;
    if (chosen == std::exchange(m_chosen, chosen)) {
        if (!row) {
            m_detail->setVisible(false);
        }
        return;
    }
    m_detail->setVisible(row != nullptr);
    clearDetail();
    if (row && m_feed) {
        m_feed->fetch(row->sequence, this, [this, chosen](const NetworkDetail &detail) {
            if (chosen == m_chosen) {
                showDetail(detail);
            }
        });
    }
}

/// Until what is chosen is fetched, nothing of another exchange is seen beside it.
void NetworkPane::clearDetail()
{
    m_head->setText({});
    m_facts->setText({});
    m_decoded->setText({});
    m_decoded->hide();
    m_phases->setPhases({});
    m_text->clear();
}

void NetworkPane::showDetail(const NetworkDetail &detail)
{
    const NetworkRow &row = detail.row;
    QStringList head{QString::fromUtf8(row.method), QString::fromUtf8(row.url)};
    head.removeAll(QString());
    head.append(u"→ "_s + NetworkModel::statusText(row));
    m_head->setText(head.join(u' '));
    m_head->setInk(row.hasFailed ? Ink::Err : Ink::Text);
    QStringList facts = detail.facts;
    facts.prepend(detail.sentence);
    facts.append(row.durationNs < 0 ? QString() : tr("%1 in all").arg(durationText(row.durationNs)));
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    m_decoded->setText(tr("Decoded: %1").arg(detail.decoded.join(u" · "_s)));
    m_decoded->setVisible(!detail.decoded.isEmpty());
    m_phases->setPhases(detail.phases);
    m_text->setText(detail.text, u"HTTP"_s);
}

} // namespace Signalbox
