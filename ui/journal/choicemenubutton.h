// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QSet>

#include <functional>

class QMenu;

namespace Signalbox {

/// A button that says what is chosen of a list ("All servers", "github", "2 servers") and lets it be chosen in a menu.
class ChoiceMenuButton : public QPushButton
{
    Q_OBJECT
public:
    struct Choice
    {
        QString text; ///< may come from a server
        int value = 0;

        bool operator==(const Choice &) const = default;
    };

    explicit ChoiceMenuButton(const QString &allText, QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices); ///< keeps what is chosen, as far as it is still there
    [[nodiscard]] QList<Choice> chosen() const;    ///< empty: all
    void chooseAll();
    void setChosen(const QSet<int> &values); ///< without a signal: it was chosen elsewhere
    /// What stands on the button for several, with %n.
    void setSeveralText(std::function<QString(int)> text) { m_severalText = std::move(text); }

signals:
    void chosenChanged();

private:
    void rebuild();
    void toggle(int value, bool on);
    void checkActions();
    void showChosen();

    QString m_allText;
    std::function<QString(int)> m_severalText;
    QList<Choice> m_choices;
    QSet<int> m_values;
    QMenu *m_menu;
};

} // namespace Signalbox
