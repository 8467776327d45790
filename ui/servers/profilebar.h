// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace Signalbox {

class ProfilesDesk;

/// Which profile and environment are in use, in the head of the list of servers; another one is chosen there. Not to be seen
/// while there are none.
class ProfileBar : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileBar(ProfilesDesk &desk, QWidget *parent = nullptr);

    void showInUse(); ///< whatever is chosen in the fields

signals:
    void profileWanted(const QString &name); ///< empty: none
    void environmentWanted(const QString &name);

private:
    static void fill(QComboBox *box, const QString &none, const QStringList &names, const QString &used);

    ProfilesDesk &m_desk;
    QComboBox *m_profile;
    QComboBox *m_environment;
};

} // namespace Signalbox
