// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/choicemenubutton.h"

#include "ui/models/visibletext.h"

#include <QMenu>

namespace Signalbox {

namespace {

constexpr qsizetype kLongestOnButton = 24;

/// A menu or button takes & for a mnemonic.
QString literal(const QString &text)
{
    return visibleText(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ChoiceMenuButton::ChoiceMenuButton(const QString &allText, QWidget *parent)
    : QPushButton(allText, parent)
    , m_allText(allText)
    , m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setAccessibleName(allText);
    rebuild();
}

void ChoiceMenuButton::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices) {
        return;
    }
    m_choices = choices;
    rebuild();
}

QList<ChoiceMenuButton::Choice> ChoiceMenuButton::chosen() const
{
    QList<Choice> chosen = m_choices;
    chosen.removeIf([this](const Choice &choice) { return !m_values.contains(choice.value); });
    return chosen;
}

void ChoiceMenuButton::chooseAll()
{
    if (m_values.isEmpty()) {
        return;
    }
    setChosen({});
    emit chosenChanged();
}

void ChoiceMenuButton::setChosen(const QSet<int> &values)
{
    m_values = values;
    checkActions();
    showChosen();
}

/// The actions are not made anew: one of them may be what brought us here.
void ChoiceMenuButton::checkActions()
{
    const QList<QAction *> actions = m_menu->actions();
    actions.constFirst()->setChecked(m_values.isEmpty());
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        actions.at(i + 2)->setChecked(m_values.contains(m_choices.at(i).value)); // behind "all" and a line
    }
}

void ChoiceMenuButton::rebuild()
{
    m_menu->clear();
    QAction *all = m_menu->addAction(m_allText);
    all->setCheckable(true);
    all->setChecked(m_values.isEmpty());
    connect(all, &QAction::triggered, this, [this, all] {
        all->setChecked(true);
        chooseAll();
    });
    m_menu->addSeparator();
    for (const Choice &choice : std::as_const(m_choices)) {
        QAction *action = m_menu->addAction(literal(choice.text));
        action->setCheckable(true);
        action->setChecked(m_values.contains(choice.value));
        connect(action, &QAction::triggered, this, [this, value = choice.value](bool on) { toggle(value, on); });
    }
    showChosen();
}

void ChoiceMenuButton::toggle(int value, bool on)
{
    if (on) {
        m_values.insert(value);
    } else {
        m_values.remove(value);
    }
    m_menu->actions().constFirst()->setChecked(m_values.isEmpty());
    showChosen();
    emit chosenChanged();
}

void ChoiceMenuButton::showChosen()
{
    const QList<Choice> now = chosen();
    if (now.isEmpty()) {
        setText(m_allText);
    } else if (now.size() == 1) {
        const QString &name = now.constFirst().text;
        setText(literal(name.size() > kLongestOnButton ? name.first(kLongestOnButton - 1) + u'…' : name));
    } else {
        setText(m_severalText ? m_severalText(int(now.size())) : QString::number(now.size()));
    }
}

} // namespace Signalbox
