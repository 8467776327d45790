// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journal/journalhealth.h"
#include "ui/window/statusbutton.h"

#include <QSet>
#include <QTimer>

namespace Signalbox {

class EngineLink;

/// In the status line: what is wrong with the record, or happened to it. Not there while all is well, and no longer once
/// what is past was read. A click explains it.
class RecordingNote : public StatusButton
{
    Q_OBJECT
public:
    explicit RecordingNote(EngineLink &link, QWidget *parent = nullptr);

    void showHealth(const JournalHealth &health);
    [[nodiscard]] static StateShape shapeOf(JournalNote::Weight weight);

private:
    void look();
    void refresh();
    void explain();

    EngineLink &m_link;
    QList<JournalNote> m_notes;
    QSet<QString> m_read; ///< words of past ones that were read
    QTimer m_timer;
};

} // namespace Signalbox
