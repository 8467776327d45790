// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/explore/explorepage.h"
#include "ui/journal/journalview.h"
#include "ui/models/callhandle.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/window/activities.h"
#include "ui/window/recordingnote.h"
#include "ui/window/statusbutton.h"

#include <QFile>

#include <array>
#include <unistd.h>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMemoryIntervalMs = 2000;
constexpr int kActivityIntervalMs = 500;
constexpr int kKinds = 4;
constexpr std::array kMarks = {StateShape::Good, StateShape::Failed, StateShape::Changing, StateShape::Idle,
                               StateShape::Attention};

/// Resident memory of this process in bytes (proc(5), statm); 0 where the system does not tell.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// Index into kMarks.
std::size_t groupOf(ServerStanding standing)
{
    switch (standing) {
    case ServerStanding::Connected:
        return 0;
    case ServerStanding::Failed:
        return 1;
    case ServerStanding::Connecting:
    case ServerStanding::Disconnecting:
        return 2;
    case ServerStanding::Waiting:
        return 4;
    case ServerStanding::Disconnected:
    case ServerStanding::Declined:
        break;
    }
    return 3;
}

} // namespace

StatusLine::StatusLine(EngineLink &link, JournalView &journal, ExplorePage &explore, QWidget *parent)
    : QStatusBar(parent)
    , m_link(link)
    , m_journal(journal)
    , m_explore(explore)
    , m_newer(new StatusButton(this))
    , m_recording(new StatusButton(this))
    , m_memory(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    setContentsMargins(0, 0, metricsOf(this).gap(12), 0);
    buildCounts();
    buildActivities();
    m_newer->setObjectName(u"status:newer"_s);
    addPermanentWidget(m_newer);
    connect(m_newer, &QAbstractButton::clicked, this, &StatusLine::updatesWanted);
    addPermanentWidget(new RecordingNote(link, this));
    m_recording->setObjectName(u"status:recording"_s);
    addPermanentWidget(m_recording);
    addPermanentWidget(m_memory);
    connect(m_recording, &QAbstractButton::clicked, this, &StatusLine::journalWanted);

    connect(&link, &EngineLink::serversChanged, this, &StatusLine::update);
    connect(&link, &EngineLink::serverChanged, this, &StatusLine::update);
    connect(&link, &EngineLink::journalStateChanged, this, &StatusLine::update);
    connect(&link, &EngineLink::catalogProblem, this, &StatusLine::showProblem);
    connect(&journal, &JournalView::countsChanged, this, &StatusLine::update);
    connect(&m_memoryTimer, &QTimer::timeout, this, &StatusLine::updateMemory);
    m_memoryTimer.start(kMemoryIntervalMs);
    update();
    updateMemory();
}

QSize StatusLine::minimumSizeHint() const
{
    return {0, QStatusBar::minimumSizeHint().height()};
}

void StatusLine::buildCounts()
{
    for (int group = 0; group < int(kMarks.size()); ++group) {
        auto *count = new StatusButton(this);
        count->setObjectName(u"status:servers:%1"_s.arg(group));
        connect(count, &QAbstractButton::clicked, this, [this, group] { wantServerIn(group); });
        m_counts.append(count);
        addWidget(count);
    }
}

void StatusLine::buildActivities()
{
    for (int i = 0; i < kKinds; ++i) {
        auto *button = new StatusButton(this);
        button->setObjectName(u"status:activity:%1"_s.arg(i));
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            if (i < m_shown.size()) {
                follow(m_shown.at(i));
            }
        });
        m_activities.append(button);
        addWidget(button);
    }
    m_activityTimer.setInterval(kActivityIntervalMs);
    connect(&m_activityTimer, &QTimer::timeout, this, &StatusLine::updateActivities);
    for (const auto changed : {&EngineLink::serverChanged, &EngineLink::toolsChanged, &EngineLink::resourcesChanged,
                               &EngineLink::promptsChanged}) {
        connect(&m_link, changed, this, &StatusLine::updateActivities);
    }
    connect(&m_link, &EngineLink::serversChanged, this, &StatusLine::updateActivities);
    connect(&m_explore, &ExplorePage::stateChanged, this, &StatusLine::updateActivities);
    if (const InputDesk *desk = m_link.requests()) {
        connect(desk, &InputDesk::countChanged, this, &StatusLine::updateActivities);
    }
    updateActivities();
}

void StatusLine::showProblem(const Error &error)
{
    showMessage(visibleText(error.advice.isEmpty() ? error.message : error.message + u' ' + error.advice));
}

void StatusLine::showDone(const QString &sentence)
{
    constexpr int kShownMs = 6000;
    showMessage(visibleText(sentence), kShownMs);
}

void StatusLine::showNewer(const QString &version)
{
    m_newer->setWords(version.isEmpty() ? QString() : tr("Signalbox %1 is out").arg(version));
}

void StatusLine::update()
{
    std::array<int, kMarks.size()> counts{};
    for (const ServerStatus &status : m_link.servers()) {
        ++counts.at(groupOf(m_link.standing(status)));
    }
    const auto words = [](int count, const QString &text) { return count > 0 ? text : QString(); };
    m_counts.at(0)->setWords(words(counts[0], tr("%n connected", nullptr, counts[0])), kMarks[0]);
    m_counts.at(1)->setWords(words(counts[1], tr("%n failed", nullptr, counts[1])), kMarks[1]);
    m_counts.at(2)->setWords(words(counts[2], tr("%n changing", nullptr, counts[2])), kMarks[2]);
    m_counts.at(3)->setWords(m_link.servers().isEmpty() ? tr("No servers")
                                                        : words(counts[3], tr("%n disconnected", nullptr, counts[3])),
                             kMarks[3]);
    m_counts.at(4)->setWords(words(counts[4], tr("%n wait(s) for you", nullptr, counts[4])), kMarks[4]);
    if (!m_link.journalTrouble().isEmpty()) {
        m_recording->setWords(tr("Not recording"));
    } else if (!m_link.journalFolder().isEmpty()) {
        m_recording->setWords(tr("Recording · %1 messages").arg(countText(qint64(m_journal.total()))));
    }
}

void StatusLine::updateActivities()
{
    QList<RunningCall> calls;
    for (const CallHandle *call : m_explore.runningCalls()) {
        calls.append({call->request().server, call->request().tool, call->elapsedMs()});
    }
    if (calls.isEmpty()) {
        m_activityTimer.stop();
    } else if (!m_activityTimer.isActive()) {
        m_activityTimer.start();
    }
    m_shown = Activities::of(m_link.servers(), calls, Activities::unreadOf(m_link),
                             m_link.requests() ? m_link.requests()->count() : 0);
    for (int i = 0; i < kKinds; ++i) {
        const bool isShown = i < m_shown.size();
        const bool waits = isShown && m_shown.at(i).kind == Activity::Kind::Requests;
        m_activities.at(i)->setWords(isShown ? m_shown.at(i).text : QString(),
                                     waits ? StateShape::Attention : StateShape::Changing);
    }
}

void StatusLine::follow(const Activity &activity)
{
    switch (activity.kind) {
    case Activity::Kind::Requests:
        emit requestsWanted();
        break;
    case Activity::Kind::Calls:
        emit toolWanted(activity.server, activity.tool);
        break;
    case Activity::Kind::Connecting:
    case Activity::Kind::Reading:
        emit serverWanted(activity.server);
        break;
    }
}

/// Each click leads to the next one in that state.
void StatusLine::wantServerIn(int group)
{
    QStringList ids;
    for (const ServerStatus &status : m_link.servers()) {
        if (int(groupOf(m_link.standing(status))) == group) {
            ids.append(status.entry.id);
        }
    }
    if (!ids.isEmpty()) {
        m_lastWanted = ids.at((ids.indexOf(m_lastWanted) + 1) % ids.size());
        emit serverWanted(m_lastWanted);
    }
}

void StatusLine::updateMemory()
{
    const qint64 bytes = residentBytes();
    m_memory->setVisible(bytes > 0);
    m_memory->setText(sizeText(bytes));
}

} // namespace Signalbox
