// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QCheckBox;

namespace Signalbox {

/// Says which servers that run are stopped or restarted when another profile or environment comes into use, before it does.
/// The safe answer has the focus.
class SwitchQuestion : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString question{};    ///< "Use the profile “work”?"
        QString environment{}; ///< which comes with it, a sentence; may be empty
        QStringList stopped{}; ///< names of servers
        QStringList restarted{};
        QStringList offered{};
    };
    explicit SwitchQuestion(const Words &words, QWidget *parent = nullptr);

    [[nodiscard]] bool touchesServers() const { return m_touches; } ///< else they run on as they are
    [[nodiscard]] bool connectsOthers() const;

private:
    QCheckBox *m_others = nullptr; ///< null: there are none
    bool m_touches = true;
};

} // namespace Signalbox
