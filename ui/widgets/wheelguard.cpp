// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace Signalbox {

namespace {

bool hasValue(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
           || (qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget));
}

/// The field itself, or the one whose text this is; null: none.
QWidget *fieldOf(QWidget *widget)
{
    if (qobject_cast<QLineEdit *>(widget) && widget->parentWidget() && hasValue(widget->parentWidget())) {
        return widget->parentWidget();
    }
    return hasValue(widget) ? widget : nullptr;
}

bool isGoneTo(const QFocusEvent &event)
{
    switch (event.reason()) {
    case Qt::MouseFocusReason:
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason:
        return true;
    default:
        return false;
    }
}

} // namespace

WheelGuard::WheelGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::Show:
    case QEvent::FocusIn:
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        break;
    default:
        return false;
    }
    QWidget *field = watched->isWidgetType() ? fieldOf(static_cast<QWidget *>(watched)) : nullptr;
    if (!field) {
        return false;
    }
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::Show:                                // it may have been polished before there was a guard
        if (field->focusPolicy() == Qt::WheelFocus) { // else the wheel brings the focus it needs
            field->setFocusPolicy(Qt::StrongFocus);
        }
        return false;
    case QEvent::FocusIn:
        if (isGoneTo(*static_cast<QFocusEvent *>(event))) {
            m_chosen = field;
        }
        return false;
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
        m_chosen = field;
        return false;
    default:
        if (field == m_chosen && field->hasFocus()) {
            return false;
        }
        event->ignore(); // goes on to what is around it
        return true;
    }
}

} // namespace Signalbox
