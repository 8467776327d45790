// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace Signalbox {

/// A button that says which one of several is picked, and lets another be picked in a menu.
class PickButton : public QPushButton
{
    Q_OBJECT
public:
    struct Choice
    {
        QString text; ///< may come from a server
        QString value;

        bool operator==(const Choice &) const = default;
    };

    PickButton(const QString &name, QWidget *parent = nullptr); ///< `name`: for screen readers, "Server"

    void setChoices(const QList<Choice> &choices);
    void setPicked(const QString &value); ///< emits nothing; one that is not among the choices is shown as it is
    [[nodiscard]] QString picked() const { return m_picked; }

signals:
    void pickedByPerson(const QString &value);

private:
    void rebuild();

    QString m_name;
    QList<Choice> m_choices;
    QString m_picked;
    QMenu *m_menu;
};

} // namespace Signalbox
