// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Signalbox {

class AnswerRecording;
class PlainLabel;

/// The recording whose answers are given again: which one, how many it has, what was given, and a way to stop.
class RecordingBar : public QWidget
{
    Q_OBJECT
public:
    explicit RecordingBar(AnswerRecording &recording, QWidget *parent = nullptr);

private:
    void choose();
    void showState();
    [[nodiscard]] QString stateText() const;

    AnswerRecording &m_recording;
    QPushButton *m_choose;
    QPushButton *m_stop;
    PlainLabel *m_path;
    PlainLabel *m_state;
    PlainLabel *m_fault;
};

} // namespace Signalbox
