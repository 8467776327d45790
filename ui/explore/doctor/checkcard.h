// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/report/checktelling.h"

#include <QWidget>

namespace Signalbox {

class PlainLabel;
class StateMark;

/// One check of an examination: while it is made, what is looked at; then how it went, how long it took and what was
/// found.
class CheckCard : public QWidget
{
    Q_OBJECT
public:
    explicit CheckCard(const DoctorCheck &check, QWidget *parent = nullptr); ///< that is being made

    void conclude(const DoctorCheck &check, const CheckTelling &telling, bool canMend);
    void alsoLeftOut(const QString &title); ///< another check, for the same reason
    void stop();                            ///< it was not made to its end
    [[nodiscard]] const QString &checkId() const { return m_id; }

signals:
    void mendRequested(const Signalbox::ServerEntry &mended);

private:
    void setOutcome(const QString &word);
    void addDetail(const DoctorCheck &check);

    QString m_id;
    QString m_titles; // one, or several with commas
    PlainLabel *m_title;
    StateMark *m_mark;
    PlainLabel *m_looked;
    PlainLabel *m_word;
    PlainLabel *m_time;
    QWidget *m_body;
};

} // namespace Signalbox
