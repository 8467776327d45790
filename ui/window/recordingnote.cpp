// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recordingnote.h"

#include "ui/models/enginelink.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/window/recordingdialog.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIntervalMs = 2000;

} // namespace

RecordingNote::RecordingNote(EngineLink &link, QWidget *parent)
    : StatusButton(parent)
    , m_link(link)
{
    setObjectName(u"recordingNote"_s);
    connect(this, &QAbstractButton::clicked, this, &RecordingNote::explain);
    connect(&m_timer, &QTimer::timeout, this, &RecordingNote::look);
    m_timer.start(kIntervalMs);
    look();
}

StateShape RecordingNote::shapeOf(JournalNote::Weight weight)
{
    return weight == JournalNote::Weight::Trouble ? StateShape::Failed
           : weight == JournalNote::Weight::Watch ? StateShape::Attention
                                                  : StateShape::Idle;
}

void RecordingNote::look()
{
    m_link.ask<JournalHealth>(
        this, [](Engine &engine) { return JournalHealth::of(engine); },
        [this](const JournalHealth &health) { showHealth(health); });
}

void RecordingNote::showHealth(const JournalHealth &health)
{
    m_notes = health.notes();
    refresh();
}

void RecordingNote::refresh()
{
    const auto first = std::ranges::find_if(
        m_notes, [this](const JournalNote &note) { return !note.isPast || !m_read.contains(note.words); });
    if (first == m_notes.end()) {
        hide();
        return;
    }
    setWords(first->words, shapeOf(first->weight));
    setAlarming(first->weight == JournalNote::Weight::Trouble);
    setAccessibleDescription(first->explanation);
    setPlainToolTip(this, first->explanation);
}

void RecordingNote::explain()
{
    (new RecordingDialog(m_notes, window()))->open();
    for (const JournalNote &note : std::as_const(m_notes)) {
        if (note.isPast) {
            m_read.insert(note.words);
        }
    }
    refresh();
}

} // namespace Signalbox
