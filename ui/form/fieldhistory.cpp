// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/fieldhistory.h"

#include "ui/form/undokeys.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextCursor>
#include <QTimer>

#include <utility>

namespace Signalbox {

namespace {

/// The property that is a field's value; invalid: it has none that one could undo.
QMetaProperty valueProperty(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if ((button && !button->isCheckable()) || qobject_cast<const QScrollBar *>(widget)) {
        return {};
    }
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    if (line && (line->echoMode() != QLineEdit::Normal || line->isReadOnly())) {
        return {};
    }
    if (widget->parentWidget()
        && (qobject_cast<const QComboBox *>(widget->parentWidget())
            || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))) {
        return {}; // the line inside another field
    }
    const QMetaObject *meta = widget->metaObject();
    const auto *box = qobject_cast<const QComboBox *>(widget);
    const QMetaProperty property =
        box && !box->isEditable() ? meta->property(meta->indexOfProperty("currentIndex")) : meta->userProperty();
    return property.isWritable() && property.hasNotifySignal() ? property : QMetaProperty();
}

/// As if it were typed: some forms listen only to that.
void put(QWidget *field, const QVariant &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->selectAll();
        value.toString().isEmpty() ? line->del() : line->insert(value.toString());
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
        QTextCursor cursor(text->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(value.toString());
        text->setTextCursor(cursor);
    } else {
        valueProperty(field).write(field, value);
    }
}

qsizetype lettersOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? value.toString().size() : 1;
}

} // namespace

FieldHistory::FieldHistory(QWidget *form)
    : QObject(form)
    , m_form(form)
{
    form->installEventFilter(this);
    for (QWidget *field : form->findChildren<QWidget *>()) {
        watch(field);
    }
}

void FieldHistory::watch(QWidget *field)
{
    const QMetaProperty property = valueProperty(field);
    if (!property.isValid()) {
        return;
    }
    static const QMetaMethod handler = staticMetaObject.method(staticMetaObject.indexOfSlot("handleChanged()"));
    m_values.insert(field, property.read(field));
    m_first.insert(field, m_values.value(field));
    field->installEventFilter(this);
    connect(field, property.notifySignal(), this, handler);
    connect(field, &QObject::destroyed, this, [this, field] {
        m_values.remove(field);
        m_first.remove(field);
    });
}

void FieldHistory::handleChanged()
{
    auto *field = qobject_cast<QWidget *>(sender());
    const auto known = m_values.find(field);
    if (known == m_values.end()) {
        return;
    }
    const QVariant now = valueProperty(field).read(field);
    const QVariant before = std::exchange(*known, now);
    if (before != now && !m_isRestoring) {
        record({field, before, now});
    }
}

void FieldHistory::record(const Change &change)
{
    const bool isText = change.after.typeId() == QMetaType::QString;
    const QString place = QString::number(reinterpret_cast<quintptr>(change.field.data()));
    if (!isText) {
        m_typing.end();
    }
    const bool continues =
        isText && m_typing.continues(place, change.before.toString(), change.after.toString()) && !m_undo.empty();
    m_redo.clear();
    if (continues && m_undo.back().size() == 1) {
        m_undo.back().front().after = change.after;
    } else if (m_isOpen && !m_undo.empty()) {
        m_undo.back().push_back(change);
    } else {
        m_undo.push_back({change});
        m_isOpen = true;
        QTimer::singleShot(0, this, [this] { m_isOpen = false; });
        bound();
    }
}

void FieldHistory::bound()
{
    qsizetype letters = 0;
    std::size_t kept = 0;
    for (auto step = m_undo.crbegin(); step != m_undo.crend() && kept < kMostSteps; ++step, ++kept) {
        for (const Change &change : *step) {
            letters += lettersOf(change.before) + lettersOf(change.after);
        }
        if (letters > kMostLetters) {
            break;
        }
    }
    m_undo.erase(m_undo.begin(), m_undo.end() - std::ptrdiff_t(kept));
}

FieldValues FieldHistory::changed() const
{
    FieldValues values;
    for (QWidget *field : m_form->findChildren<QWidget *>()) {
        const auto now = m_values.constFind(field);
        if (now != m_values.constEnd() && !field->objectName().isEmpty() && *now != m_first.value(field)) {
            values.append({field->objectName(), *now});
        }
    }
    return values;
}

void FieldHistory::take(const FieldValues &values)
{
    m_typing.end();
    for (const auto &[name, value] : values) {
        auto *field = m_form->findChild<QWidget *>(name);
        if (field && m_values.contains(field) && m_values.value(field) != value) {
            put(field, value);
            m_typing.end();
        }
    }
}

void FieldHistory::undo()
{
    if (canUndo()) {
        m_redo.push_back(std::move(m_undo.back()));
        m_undo.pop_back();
        restore(m_redo.back(), true);
    }
}

void FieldHistory::redo()
{
    if (canRedo()) {
        m_undo.push_back(std::move(m_redo.back()));
        m_redo.pop_back();
        restore(m_undo.back(), false);
    }
}

/// Twice: what caused the others may change them while they are put back.
void FieldHistory::restore(const Step &step, bool back)
{
    const QScopedValueRollback guard(m_isRestoring, true);
    m_typing.end();
    m_isOpen = false;
    for (int round = 0; round < 2; ++round) {
        for (const Change &change : step) {
            const QVariant &wanted = back ? change.before : change.after;
            if (change.field && valueProperty(change.field).read(change.field) != wanted) {
                put(change.field, wanted);
            }
        }
    }
    if (QWidget *field = step.front().field; field && field->isVisible() && field->isEnabled()) {
        field->setFocus(Qt::OtherFocusReason);
    }
}

bool FieldHistory::eventFilter(QObject *watched, QEvent *event)
{
    return undoByKeys(this, event) || QObject::eventFilter(watched, event);
}

} // namespace Signalbox
