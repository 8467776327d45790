// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/report/doctorformat.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Signalbox {

class CheckCard;
class DoctorRun;
class EngineLink;
class PlainLabel;
class StateMark;

/// Examines a server of the list while one looks on: a card for each check as it comes, what mends what is found, and the
/// report to save. Closing it ends what runs.
class DoctorDialog : public QDialog
{
    Q_OBJECT
public:
    DoctorDialog(EngineLink &link, const QString &serverId, QWidget *parent = nullptr);
    ~DoctorDialog() override;

    /// Shows it for this server and begins; one that is open already comes forth. The dialog is the window's.
    static void open(EngineLink &link, const QString &serverId, QWidget *window);
    void examine(); ///< begins anew

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildFoot();
    void fillPrograms();
    void addRunning();
    void concludeLast();
    void finish();
    void showVerdict();
    void mend(const ServerEntry &mended);
    void save(DoctorFormat format);

    EngineLink &m_link;
    const QString m_id;
    DoctorRun *m_run;
    StateMark *m_mark = nullptr;
    PlainLabel *m_verdict = nullptr;
    PlainLabel *m_target = nullptr;
    QComboBox *m_program = nullptr;
    QCheckBox *m_calls = nullptr;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_cards = nullptr;
    QPointer<CheckCard> m_running;
    QPointer<CheckCard> m_last; // that was concluded
    QPushButton *m_again = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_save = nullptr;
    PlainLabel *m_told = nullptr;
};

} // namespace Signalbox
