// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Signalbox {

class FieldHistory;
class SecondsBox;

/// Says that the call is made a task, and asks how long the server is to keep that.
class TaskLine : public QWidget
{
    Q_OBJECT
public:
    explicit TaskLine(QWidget *parent = nullptr);

    [[nodiscard]] int ttlMs() const; ///< 0: as long as the server likes
    void forget();                   ///< what was typed, and does not come back by undoing

private:
    SecondsBox *m_ttl;
    FieldHistory *m_history = nullptr;
};

} // namespace Signalbox
