// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toolbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QAction>
#include <QEvent>

namespace Signalbox {

ToolButton::ToolButton(const QString &iconName, const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setIconName(iconName);
    setHelp(text);
    resizeToFont();
}

ToolButton::ToolButton(QAction *action, QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setDefaultAction(action);
    connect(action, &QAction::changed, this, [this, action] { follow(action); });
    follow(action);
    resizeToFont();
}

void ToolButton::setHelp(const QString &text, const QKeySequence &keys)
{
    setAccessibleName(text);
    setPlainToolTip(this, keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
}

void ToolButton::setIconName(const QString &iconName)
{
    setIcon(Signalbox::icon(iconName));
}

void ToolButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        resizeToFont();
    }
}

void ToolButton::follow(const QAction *action)
{
    setHelp(action->text().remove(u'&').remove(u'…'), action->shortcut());
}

void ToolButton::resizeToFont()
{
    const Metrics metrics = metricsOf(this);
    setIconSize({metrics.icon(), metrics.icon()});
    setFixedSize(metrics.px(24), metrics.px(24));
}

} // namespace Signalbox
