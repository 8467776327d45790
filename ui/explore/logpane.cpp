// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/logpane.h"

#include "core/hub/engine.h"
#include "ui/explore/followtable.h"
#include "ui/explore/logdelegate.h"
#include "ui/explore/logdetail.h"
#include "ui/models/enginelink.h"
#include "ui/models/enginerequest.h"
#include "ui/models/formats.h"
#include "ui/models/log/logmodel.h"
#include "ui/models/log/logwatch.h"
#include "ui/state/uistate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/toolbutton.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLevels = {LogLevel::Debug, LogLevel::Info,     LogLevel::Notice, LogLevel::Warning,
                                LogLevel::Error, LogLevel::Critical, LogLevel::Alert,  LogLevel::Emergency};
constexpr std::array kWidths = {116, 96, 140}; ///< of time, level and logger, pixels of the drawing

} // namespace

LogPane::LogPane(EngineLink &link, UiState &state, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_state(state)
    , m_id(std::move(serverId))
    , m_model(new LogModel(this))
    , m_level(new QComboBox(this))
    , m_least(new QComboBox(this))
    , m_filter(new FilterField(tr("Filter messages"), this))
    , m_count(new PlainLabel({}, FontRole::Secondary, Ink::Text3, this))
    , m_follow(new ToolButton(u"follow"_s, tr("Follow what is new"), this))
    , m_journal(new ToolButton(u"journal"_s, tr("Show in the journal"), this))
    , m_copy(new ToolButton(u"copy"_s, tr("Copy the chosen messages"), this))
    , m_clear(new ToolButton(u"trash"_s, tr("Clear the view. Nothing is deleted: the journal keeps all."), this))
    , m_trouble(new PlainLabel({}, FontRole::Secondary, Ink::Err, this))
    , m_notice(new Notice(this))
    , m_table(new FollowTable(this))
    , m_detail(new LogDetail(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"logPane"_s);
    m_table->setObjectName(u"log:table"_s);
    m_table->setAccessibleName(tr("Messages that the server logged"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LogDelegate(m_table));
    for (std::size_t column = 0; column < kWidths.size(); ++column) {
        QHeaderView *header = m_table->horizontalHeader();
        header->resizeSection(int(column),
                              std::max(metricsOf(this).px(kWidths[column]), header->sectionSizeHint(int(column))));
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_splitter->setObjectName(u"logTableTree"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    state.keepSplitter(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_trouble);
    column->addWidget(m_notice, 1);
    column->addWidget(m_splitter, 1);
    m_trouble->setWordWrap(true);
    m_trouble->setObjectName(u"log:trouble"_s);
    m_trouble->setContentsMargins(metricsOf(this).gap(12), 0, metricsOf(this).gap(8), metricsOf(this).gap(4));
    m_trouble->hide();
    setFocusProxy(m_table);
    fillLevels();
    watch();
    handleServerChanged();
    handleCurrent();
}

QWidget *LogPane::buildBar()
{
    const Metrics metrics = metricsOf(this);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    row->setSpacing(metrics.gap(8));
    m_follow->setObjectName(u"log:follow"_s);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_filter->setObjectName(u"log:filter"_s);
    m_level->setObjectName(u"log:level"_s);
    m_level->setAccessibleName(tr("What the server is asked to log"));
    m_least->setObjectName(u"log:least"_s);
    m_least->setAccessibleName(tr("What is shown"));
    m_count->setObjectName(u"log:count"_s);
    m_journal->setObjectName(u"log:journal"_s);
    m_copy->setObjectName(u"log:copy"_s);
    m_clear->setObjectName(u"log:clear"_s);
    m_clear->setAccessibleName(tr("Clear the view"));
    row->addWidget(m_follow);
    row->addWidget(m_filter, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_least, m_level, m_count, m_journal, m_copy, m_clear}) {
        row->addWidget(widget);
    }
    connect(m_follow, &QToolButton::clicked, m_table, &FollowTable::setFollowing);
    connect(m_table, &FollowTable::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_filter, &QLineEdit::textChanged, m_model, &LogModel::setFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &LogPane::update);
    connect(m_filter, &FilterField::listWanted, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_clear, &QToolButton::clicked, m_model, &LogModel::clear);
    connect(m_copy, &QToolButton::clicked, this, &LogPane::copySelected);
    connect(m_journal, &QToolButton::clicked, this, [this] {
        if (const LogEntry *entry = m_model->entryAt(m_table->currentIndex().row()); entry && entry->sequence > 0) {
            emit showInJournal(entry->sequence);
        }
    });
    connect(m_model, &LogModel::changed, this, &LogPane::update);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogPane::handleCurrent);
    connect(m_model, &LogModel::modelReset, this, &LogPane::handleCurrent);
    auto *copy = new QAction(m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &LogPane::copySelected);
    return bar;
}

void LogPane::fillLevels()
{
    m_level->addItem(tr("Server decides what it logs"), QByteArray());
    for (const LogLevel level : kLevels) {
        const QString word = LogModel::levelText(level);
        m_level->addItem(level == LogLevel::Debug ? tr("Log all") : tr("Log from: %1").arg(word), logLevelText(level));
        m_least->addItem(level == LogLevel::Debug ? tr("Show all levels") : tr("Show from: %1").arg(word), int(level));
    }
    const QByteArray kept = m_state.value(u"logLevel/"_s + m_id).toByteArray();
    m_level->setCurrentIndex(std::max(0, m_level->findData(kept)));
    connect(m_level, &QComboBox::activated, this, [this] {
        m_state.setValue(u"logLevel/"_s + m_id, m_level->currentData());
        sendLevel();
    });
    connect(m_least, &QComboBox::currentIndexChanged, this, [this] {
        m_model->setLeast(LogLevel(m_least->currentData().toInt()));
        update();
    });
}

void LogPane::watch()
{
    m_link.watch<LogNews>(
        this,
        [id = m_id](Engine &engine, const LogWatch::Tell &tell) -> QObject * {
            Connection *connection = engine.hub().byId(id);
            return connection ? new LogWatch(*connection, engine.journal(), tell) : nullptr;
        },
        [this](const LogNews &news) {
            m_model->append(news);
            look();
        });
    connect(&m_link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            handleServerChanged();
        }
    });
}

void LogPane::handleServerChanged()
{
    const ServerStatus *status = m_link.server(m_id);
    const bool connected = status && status->state == ServerStatus::State::Connected;
    if (connected && !std::exchange(m_wasConnected, connected) && !m_level->currentData().toByteArray().isEmpty()
        && status->profile->has("logging")) {
        sendLevel(); // a new connection knows nothing of it
    }
    m_wasConnected = connected;
    m_level->setEnabled(!connected || status->profile->has("logging"));
    setPlainToolTip(m_level, m_level->isEnabled() ? QString() : tr("This server does not say that it can log."));
    update();
}

void LogPane::sendLevel()
{
    const QByteArray level = m_level->currentData().toByteArray();
    delete m_levelRequest;
    m_trouble->hide();
    const ServerStatus *status = m_link.server(m_id);
    const bool isModern = m_wasConnected && status->profile->era() == Era::Modern;
    if (!m_wasConnected || (level.isEmpty() && !isModern)) {
        return; // what was asked for in the legacy era stays until the next connection
    }
    m_levelRequest =
        new EngineRequest(m_link, m_id, [level](Session &session) { return session.setLogLevel(level); }, this);
    connect(m_levelRequest, &EngineRequest::finished, this, &LogPane::handleLevelSent);
}

void LogPane::handleLevelSent()
{
    const CallOutcome outcome = *m_levelRequest->outcome();
    m_levelRequest->deleteLater();
    if (!outcome.ok()) {
        m_trouble->setText(tr("The level was not set. %1").arg(outcome.error.message));
        m_trouble->show();
    }
}

void LogPane::handleCurrent()
{
    const LogEntry *entry = m_model->entryAt(m_table->currentIndex().row());
    m_journal->setEnabled(entry && entry->sequence > 0);
    m_copy->setEnabled(entry != nullptr);
    m_detail->setEntry(entry);
}

void LogPane::copySelected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const LogEntry *entry = m_model->entryAt(row.row())) {
            const QString time = row.data(LogRole::FullTime).toDateTime().toString(Qt::ISODateWithMs);
            lines.append(QStringList{time, QString::fromLatin1(logLevelText(entry->level)), entry->logger,
                                     QString::fromUtf8(entry->params)}
                             .join(u'\t'));
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QList<QWidget *> LogPane::panes()
{
    return {this};
}

void LogPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

int LogPane::unseen() const
{
    return int(std::min<quint64>(m_model->grave() - m_seen, std::numeric_limits<int>::max()));
}

void LogPane::look()
{
    if (isVisible()) {
        m_seen = m_model->grave();
    }
    emit unseenChanged(unseen());
}

void LogPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void LogPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    look();
}

void LogPane::update()
{
    const int shown = m_model->rowCount();
    const bool hides = m_model->total() > shown;
    const bool isEmpty = m_model->total() == 0;
    m_splitter->setVisible(shown > 0);
    m_notice->setVisible(shown == 0);
    m_count->setText(isEmpty ? QString()
                     : hides ? tr("%1 of %2").arg(countText(shown), countText(m_model->total()))
                             : countText(shown));
    setPlainToolTip(m_count, m_model->gone() > 0
                                 ? tr("%1 older ones are in the journal only.").arg(countText(qint64(m_model->gone())))
                                 : QString());
    if (shown == 0 && isEmpty) {
        m_notice->showEmpty(tr("What the server logs while this page is open appears here."));
    } else if (shown == 0) {
        m_notice->showEmpty(tr("No message matches. %1 hidden.").arg(countText(m_model->total())));
    }
}

} // namespace Signalbox
