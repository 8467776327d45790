// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTableWidget;

namespace Signalbox {

class PlainLabel;
class StallLog;

/// The moments in which the window was held up, newest first, and by what. Read again once a second.
class StallsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit StallsDialog(StallLog &log, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const; ///< all of it, a line each with tabs, for a report

private:
    void fill();

    StallLog &m_log;
    PlainLabel *m_summary;
    QTableWidget *m_table;
    quint64 m_shown = ~quint64(0); ///< stalls that there were when the table was filled
};

} // namespace Signalbox
