// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/authpane.h"

#include "core/base/durations.h"
#include "ui/explore/authdiagram.h"
#include "ui/explore/authsigninbar.h"
#include "ui/explore/authtokenbox.h"
#include "ui/models/enginelink.h"
#include "ui/models/network/authpath.h"
#include "ui/models/network/authruns.h"
#include "ui/models/network/authstepsmodel.h"
#include "ui/models/network/networkfeed.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"
#include "ui/widgets/textpane.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKey = Qt::UserRole; // of a run: the sequence of its first step

} // namespace

AuthPane::AuthPane(EngineLink &link, QString serverId, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_id(std::move(serverId))
    , m_model(new AuthStepsModel(this))
    , m_table(new RowsTable(u"auth:table"_s, *m_model, {20, 14, 16, 8, 34, 20}, this))
    , m_diagram(new AuthDiagram)
    , m_scroll(new QScrollArea(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new Notice(this))
    , m_run(new QComboBox(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(tr("Ne&xt"), this))
    , m_all(new QPushButton(tr("&All steps"), this))
    , m_journal(new QPushButton(tr("Show in &journal"), this))
    , m_head(new PlainLabel({}, FontRole::Name, Ink::Text, this))
    , m_says(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_rule(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_demands(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_text(new JsonView(this))
    , m_signIn(new AuthSignInBar(link, m_id, this))
    , m_token(new AuthTokenBox(link, m_id, this))
{
    setObjectName(u"authPane"_s);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildSteps());
    splitter->addWidget(buildDetail());
    splitter->setSizes({300, 200});
    m_stack->addWidget(m_notice);
    m_stack->addWidget(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_signIn);
    column->addWidget(buildBar());
    auto *whole = new QSplitter(Qt::Vertical, this);
    whole->setChildrenCollapsible(false);
    whole->addWidget(m_stack);
    whole->addWidget(m_token);
    whole->setSizes({300, 120});
    column->addWidget(whole, 1);
    m_table->keepWords(AuthStepsModel::Answer, authOutcomeWords());
    setFocusProxy(m_table);
    connectAll();
    updateNotice();
    showChosen();
}

void AuthPane::connectAll()
{
    connect(m_token, &AuthTokenBox::settingsWanted, this, &AuthPane::editRequested);
    connect(m_token, &AuthTokenBox::renewWanted, this,
            [this] { m_signIn->pauses() ? m_signIn->renew() : m_token->renew(); });
    connect(m_signIn, &AuthSignInBar::began, this, &AuthPane::follow);
    connect(m_signIn, &AuthSignInBar::coming, this, &AuthPane::showComing);
    connect(m_signIn, &AuthSignInBar::wentOn, this, [this] { setComing(std::nullopt); });
    connect(m_signIn, &AuthSignInBar::ended, this, [this] {
        setComing(std::nullopt);
        m_token->setSigningIn(false);
        m_token->look();
    });
    connect(m_run, &QComboBox::currentIndexChanged, this, &AuthPane::showRun);
    connect(m_table, &RowsTable::currentRowChanged, this, &AuthPane::showChosen);
    connect(m_diagram, &AuthDiagram::stepChosen, this, &AuthPane::choose);
    connect(m_diagram, &AuthDiagram::moveAsked, this, &AuthPane::move);
    connect(m_back, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_all, &QPushButton::clicked, this, &AuthPane::showAll);
    connect(m_journal, &QPushButton::clicked, this, [this] {
        if (const NetworkRow *step = current()) {
            emit showInJournal(step->sequence);
        }
    });
    connect(&m_link, &EngineLink::journalStateChanged, this, [this] {
        if (isVisible()) {
            begin();
        }
    });
}

QWidget *AuthPane::buildBar()
{
    const Metrics metrics = metricsOf(this);
    m_run->setObjectName(u"auth:run"_s);
    m_run->setAccessibleName(tr("Authorization, newest first"));
    m_back->setObjectName(u"auth:back"_s);
    m_next->setObjectName(u"auth:next"_s);
    m_all->setObjectName(u"auth:all"_s);
    m_journal->setObjectName(u"auth:journal"_s);
    m_bar = new QWidget(this);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(metrics.gap(8), metrics.gap(4), metrics.gap(8), metrics.gap(4));
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_run, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_all);
    row->addWidget(m_journal);
    return m_bar;
}

QWidget *AuthPane::buildSteps()
{
    m_diagram->setObjectName(u"auth:diagram"_s);
    m_scroll->setWidget(m_diagram);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_table->setAccessibleName(tr("Steps of the authorization"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_scroll);
    splitter->addWidget(m_table);
    splitter->setSizes({300, 200});
    return splitter;
}

QWidget *AuthPane::buildDetail()
{
    const Metrics metrics = metricsOf(this);
    m_head->setObjectName(u"auth:head"_s);
    m_says->setObjectName(u"auth:says"_s);
    m_rule->setObjectName(u"auth:rule"_s);
    m_demands->setObjectName(u"auth:demands"_s);
    m_text->setObjectName(u"auth:text"_s);
    m_text->pane()->setAccessibleName(tr("Request and answer"));
    m_text->pane()->setMinimumHeight(1);
    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, metrics.gap(8), 0, 0);
    column->setSpacing(metrics.gap(4));
    for (PlainLabel *label : {m_head, m_says, m_rule, m_demands}) {
        label->setSelectable(true);
        label->setContentsMargins(metrics.gap(12), 0, metrics.gap(12), 0);
        column->addWidget(label);
    }
    m_head->setElide(PlainLabel::Elide::End);
    m_says->setWordWrap(true);
    m_rule->setWordWrap(true);
    m_demands->setWordWrap(true);
    column->addWidget(m_text, 1);
    return detail;
}

void AuthPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    begin();
}

void AuthPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_feed) {
        m_feed->setWanted(false);
    }
}

/// Reads from the beginning where the journal, or the server's name, is another one than before.
void AuthPane::begin()
{
    const ServerStatus *status = m_link.server(m_id);
    const QString server = status ? status->entry.name : QString();
    if (m_server != server || m_folder != m_link.journalFolder()) {
        m_server = server;
        m_folder = m_link.journalFolder();
        forget();
    }
    if (!m_feed && !m_folder.isEmpty() && !m_server.isEmpty()) {
        m_feed = new NetworkFeed(m_folder, m_server, this, NetworkPart::Authorization);
        connect(m_feed, &NetworkFeed::arrived, this, &AuthPane::append);
        connect(m_feed, &NetworkFeed::firstRead, this, [this] {
            m_hasRead = true;
            updateNotice();
        });
    }
    if (m_feed) {
        m_feed->setWanted(true);
    }
    m_token->look();
    m_signIn->setVisible(!m_token->isHidden());
    updateNotice();
}

void AuthPane::forget()
{
    delete m_feed;
    m_feed = nullptr;
    m_steps.clear();
    m_hasRead = false;
    fillRuns();
}

void AuthPane::append(const QList<NetworkRow> &steps)
{
    constexpr qsizetype kMost = 5000;
    m_steps += steps;
    m_steps = m_steps.last(std::min(m_steps.size(), kMost));
    fillRuns();
    updateNotice();
    m_token->look();
}

/// Who looked at the newest run goes on to a newer one.
void AuthPane::fillRuns()
{
    const QVariant before = m_run->currentIndex() > 0 ? m_run->currentData(kKey) : QVariant();
    m_runs = authRuns(m_coming ? m_steps + QList{m_coming->row} : m_steps);
    const bool follows = m_isFollowing && m_run->currentIndex() <= 0 && isAtEnd();
    {
        const QSignalBlocker blocker(m_run);
        m_run->clear();
        for (qsizetype i = m_runs.size(); i > 0; --i) {
            const QList<NetworkRow> &run = m_runs.at(i - 1);
            const QDateTime began = QDateTime::fromMSecsSinceEpoch(run.constFirst().wallNs / kNsPerMs);
            m_run->addItem(
                tr("%1, %n step(s)", nullptr, int(run.size())).arg(QLocale().toString(began, u"d MMM yyyy HH:mm:ss"_s)),
                run.constFirst().sequence);
        }
        m_run->setCurrentIndex(before.isValid() ? std::max(m_run->findData(before, kKey), 0) : 0);
    }
    showRun();
    if (follows && m_model->rowCount() > 0) {
        choose(m_model->rowCount() - 1);
        QMetaObject::invokeMethod(this, &AuthPane::bringIntoView, Qt::QueuedConnection); // new rows began at the top
    }
}

bool AuthPane::isAtEnd() const
{
    return m_table->currentIndex().row() == m_model->rowCount() - 1;
}

/// A sign-in began here: its steps are shown as they come, until another step is chosen.
void AuthPane::follow()
{
    m_token->setSigningIn(true);
    m_isFollowing = true;
    m_tellsAll = true;
    m_run->setCurrentIndex(m_run->count() > 0 ? 0 : -1);
    choose(m_model->rowCount() - 1);
}

void AuthPane::showComing(const AuthEvent &event)
{
    NetworkDetail coming = authStepDetail(toJson(event));
    coming.row.sequence = kComingStep;
    coming.row.wallNs = event.wallNs;
    setComing(coming);
}

void AuthPane::setComing(const std::optional<NetworkDetail> &coming)
{
    m_coming = coming;
    m_chosen = 0; // of two that come one after the other, the second is shown
    fillRuns();
    updateNotice();
}

void AuthPane::showRun()
{
    const qsizetype run = m_runs.size() - 1 - m_run->currentIndex();
    const QList<NetworkRow> steps = run >= 0 && run < m_runs.size() ? m_runs.at(run) : QList<NetworkRow>();
    m_model->setRows(steps);
    m_diagram->setSteps(steps);
    if (!steps.isEmpty() && !current()) {
        choose(0);
    }
    showChosen();
}

void AuthPane::choose(int step)
{
    m_table->setCurrentIndex(m_model->index(step, 0));
}

void AuthPane::move(int by)
{
    const int step = m_table->currentIndex().row() + by;
    if (step < 0 || step >= m_model->rowCount()) {
        return;
    }
    m_tellsAll = false;
    choose(step);
}

void AuthPane::showAll()
{
    m_tellsAll = true;
    showChosen();
}

const NetworkRow *AuthPane::current() const
{
    return m_model->row(m_table->currentIndex());
}

void AuthPane::showChosen()
{
    const NetworkRow *step = current();
    const int at = step ? m_table->currentIndex().row() : -1;
    m_journal->setEnabled(step && !isComing(*step));
    m_back->setEnabled(at > 0);
    m_next->setEnabled(step && at + 1 < m_model->rowCount());
    m_all->setEnabled(step && !m_tellsAll);
    m_diagram->setCurrent(at, m_tellsAll ? m_model->rowCount() : at + 1);
    const quint64 chosen = !step ? 0 : isComing(*step) ? kComingStep : step->sequence + 1;
    if (chosen == std::exchange(m_chosen, chosen) || !step) {
        return;
    }
    // Once both have their new sizes.
    QMetaObject::invokeMethod(this, &AuthPane::bringIntoView, Qt::QueuedConnection);
    if (isComing(*step)) {
        return showDetail(*m_coming);
    }
    if (m_feed) {
        m_feed->fetch(step->sequence, this, [this, chosen](const NetworkDetail &detail) {
            if (chosen == m_chosen) {
                showDetail(detail);
            }
        });
    }
}

void AuthPane::bringIntoView()
{
    const QRect place = m_diagram->stepRect(std::max(m_table->currentIndex().row(), 0));
    m_scroll->ensureVisible(0, place.center().y(), 0, place.height());
    m_table->scrollTo(m_table->currentIndex());
}

void AuthPane::showDetail(const NetworkDetail &detail)
{
    const NetworkRow &step = detail.row;
    m_head->setText(tr("%1: %2").arg(authStepTitle(step), authStepOutcome(step)));
    m_head->setInk(isTrouble(step) ? Ink::Err : Ink::Text);
    m_says->setText(step.sentence);
    m_rule->setText(step.rule.isEmpty() ? QString() : tr("Rule: %1").arg(step.rule));
    m_rule->setVisible(!step.rule.isEmpty());
    const QStringList demands = authDemands(step);
    m_demands->setText(demands.isEmpty() ? QString() : tr("What it demands: %1").arg(demands.join(u' ')));
    m_demands->setVisible(!demands.isEmpty());
    m_text->setText((authAddressText(step) + "\n\n" + detail.text).trimmed(), u"HTTP"_s);
}

void AuthPane::updateNotice()
{
    m_stack->setCurrentIndex(m_runs.isEmpty() ? 0 : 1);
    m_bar->setVisible(!m_runs.isEmpty()); // without a step there is nothing to go through
    if (m_link.journalFolder().isEmpty()) {
        m_notice->showEmpty(tr("Nothing is recorded: there is no journal to read authorizations from."));
    } else if (m_hasRead) {
        m_notice->showEmpty(tr("No authorization yet. Its steps appear here when this server asks for one, or when "
                               "somebody signs in."));
    } else if (m_runs.isEmpty()) {
        m_notice->showWaiting(tr("Reading the journal"));
    }
}

} // namespace Signalbox
