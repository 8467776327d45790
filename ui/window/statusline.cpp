// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/journal/journalview.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statemark.h"
#include "ui/window/recordingnote.h"

#include <QFile>
#include <QHBoxLayout>

#include <algorithm>
#include <array>
#include <unistd.h>

namespace Signalbox {

namespace {

constexpr int kMemoryIntervalMs = 2000;

/// Resident memory of this process in bytes (proc(5), statm); 0 where the system does not tell.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace

/// A state's mark and how many servers are in it.
class StatusLine::StateCount : public QWidget
{
public:
    StateCount(StateShape mark, QWidget *parent)
        : QWidget(parent)
        , m_label(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    {
        const Metrics metrics = metricsOf(this);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(metrics.gap(8), 0, metrics.gap(8), 0);
        row->setSpacing(metrics.gap(4));
        row->addWidget(new StateMark(mark, this));
        row->addWidget(m_label);
    }

    void setText(const QString &text)
    {
        m_label->setText(text);
        setAccessibleName(text);
        setVisible(!text.isEmpty());
    }

private:
    PlainLabel *m_label;
};

StatusLine::StatusLine(EngineLink &link, JournalView &journal, QWidget *parent)
    : QStatusBar(parent)
    , m_link(link)
    , m_journal(journal)
    , m_recording(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_memory(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
{
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    setContentsMargins(0, 0, metricsOf(this).gap(12), 0);
    for (const StateShape mark : {StateShape::Good, StateShape::Failed, StateShape::Changing, StateShape::Idle}) {
        m_counts.append(new StateCount(mark, this));
        addWidget(m_counts.last());
    }
    addPermanentWidget(new RecordingNote(link, this));
    addPermanentWidget(m_recording);
    addPermanentWidget(m_memory);

    connect(&link, &EngineLink::serversChanged, this, &StatusLine::update);
    connect(&link, &EngineLink::serverChanged, this, &StatusLine::update);
    connect(&link, &EngineLink::journalStateChanged, this, &StatusLine::update);
    connect(&link, &EngineLink::catalogProblem, this, &StatusLine::showProblem);
    connect(&journal, &JournalView::countsChanged, this, &StatusLine::update);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::updateMemory);
    m_timer.start(kMemoryIntervalMs);
    update();
    updateMemory();
}

void StatusLine::showProblem(const Error &error)
{
    showMessage(visibleText(error.message));
}

void StatusLine::update()
{
    std::array<int, 4> counts{};
    for (const ServerStatus &status : m_link.servers()) {
        switch (status.state) {
        case ServerStatus::State::Connected:
            ++counts[0];
            break;
        case ServerStatus::State::Failed:
            ++counts[1];
            break;
        case ServerStatus::State::Connecting:
        case ServerStatus::State::Disconnecting:
            ++counts[2];
            break;
        case ServerStatus::State::Disconnected:
            ++counts[3];
            break;
        }
    }
    const auto words = [](int count, const QString &text) { return count > 0 ? text : QString(); };
    m_counts.at(0)->setText(words(counts[0], tr("%n connected", nullptr, counts[0])));
    m_counts.at(1)->setText(words(counts[1], tr("%n failed", nullptr, counts[1])));
    m_counts.at(2)->setText(words(counts[2], tr("%n changing", nullptr, counts[2])));
    m_counts.at(3)->setText(m_link.servers().isEmpty() ? tr("No servers")
                                                       : words(counts[3], tr("%n disconnected", nullptr, counts[3])));
    if (!m_link.journalTrouble().isEmpty()) {
        m_recording->setText(tr("Not recording"));
    } else if (!m_link.journalFolder().isEmpty()) {
        m_recording->setText(tr("Recording · %1 messages").arg(countText(qint64(m_journal.total()))));
    }
}

void StatusLine::updateMemory()
{
    const qint64 bytes = residentBytes();
    m_memory->setVisible(bytes > 0);
    m_memory->setText(sizeText(bytes));
}

} // namespace Signalbox
