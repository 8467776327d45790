// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QPushButton;

namespace Signalbox {

class PlainLabel;

/// Asks for the name of a group: one there is, or a new one.
class GroupDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose {
        Move,   ///< servers go into it; an empty name: into none
        Rename, ///< a group is called so
    };
    /// `about`: the servers, or the group, in words; `current`: the name to begin with.
    GroupDialog(Purpose purpose, const QString &about, const QString &current, const QStringList &groups,
                QWidget *parent = nullptr);

    [[nodiscard]] QString name() const; ///< without spaces at its ends

private:
    void check();

    Purpose m_purpose;
    QString m_current;
    QStringList m_groups;
    QComboBox *m_name;
    PlainLabel *m_note;
    QPushButton *m_accept;
};

} // namespace Signalbox
