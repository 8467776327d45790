// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/launch/launchquestion.h"

#include <QDialog>

class QPushButton;

namespace Signalbox {

class EngineLink;
class PlainLabel;
class LaunchView;
class ValueFields;

/// Asks before a server is started that the person did not type, that became another, or that lacks a value: shows all
/// that would run and what changed. Whatever is no clear yes is no (reliability.md C06, C07, C12).
class LaunchDialog : public QDialog
{
    Q_OBJECT
public:
    LaunchDialog(EngineLink &link, const LaunchQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] static QString whyText(const LaunchQuestion &question);

    /// What was typed goes with a mended entry, from the dialog that is closed into the next; secrets too.
    [[nodiscard]] const ValueFields &values() const { return *m_values; }
    void takeValues(const ValueFields &typed);

    void reject() override; ///< nothing, while an answer is on its way

signals:
    void agreed(const QString &serverId); ///< it may be started now
    void mended(const QString &serverId); ///< it is another, and is to be asked about anew; the dialog closes then

private:
    void updateButtons();
    [[nodiscard]] QPushButton *buildMend();
    void mend();
    void say();

    EngineLink &m_link;
    const LaunchQuestion m_question;
    LaunchView *m_view;
    ValueFields *m_values;
    PlainLabel *m_problem;
    QPushButton *m_yes;
    QPushButton *m_mend; ///< null: nothing is to be mended
    bool m_busy = false;
};

} // namespace Signalbox
