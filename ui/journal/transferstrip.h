// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QProgressBar;
class QPushButton;

namespace Signalbox {

class PlainLabel;
class ToolButton;

/// A line below the journal's title: what is being written or read, what came of it, or which file is shown in place
/// of the journal.
class TransferStrip : public QFrame
{
    Q_OBJECT
public:
    explicit TransferStrip(QWidget *parent = nullptr);

    void showRunning(const QString &text);
    void setShare(double share); ///< 0 to 1, while running
    /// Until it is closed. With a text for the button it has one, and stays.
    void showText(const QString &text, const QString &button = {});
    void clear();
    void setRoom(bool hasRoom); ///< false: hidden, and seen again as it is once there is room

signals:
    void cancelRequested();
    void buttonPressed();
    void closed();

private:
    void setSaying(bool says);

    bool m_says = false;
    bool m_hasRoom = true;
    PlainLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_button;
    ToolButton *m_close;
};

} // namespace Signalbox
