// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pickbutton.h"

#include "ui/models/visibletext.h"

#include <QActionGroup>
#include <QMenu>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestOnButton = 28;

/// A menu or button takes & for a mnemonic.
QString literal(const QString &text)
{
    return visibleText(text).replace(u'&', u"&&"_s);
}

} // namespace

PickButton::PickButton(const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_name(name)
    , m_menu(new QMenu(this))
{
    setMenu(m_menu);
    rebuild();
}

void PickButton::setChoices(const QList<Choice> &choices)
{
    if (choices != m_choices) {
        m_choices = choices;
        rebuild();
    }
}

void PickButton::setPicked(const QString &value)
{
    if (value != m_picked) {
        m_picked = value;
        rebuild();
    }
}

void PickButton::rebuild()
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    QString shown = m_picked;
    for (const Choice &choice : std::as_const(m_choices)) {
        QAction *action = m_menu->addAction(literal(choice.text));
        action->setCheckable(true);
        action->setChecked(choice.value == m_picked);
        group->addAction(action);
        shown = choice.value == m_picked ? choice.text : shown;
        connect(action, &QAction::triggered, this, [this, value = choice.value] {
            setPicked(value);
            emit pickedByPerson(value);
        });
    }
    setText(literal(shown.size() > kLongestOnButton ? shown.first(kLongestOnButton - 1) + u'…' : shown));
    setAccessibleName(u"%1: %2"_s.arg(m_name, visibleText(shown)));
}

} // namespace Signalbox
