// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/comboeditor.h"

#include "core/json/jsontext.h"
#include "ui/form/choicemodel.h"
#include "ui/models/form/fieldvalue.h"
#include "ui/models/form/formmodel.h"
#include "ui/models/visibletext.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kScreenful = 20;

} // namespace

ComboEditor::ComboEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent)
    : FieldEditor(model, field, pointer, parent)
    , m_choices(new ChoiceModel(field, !field.required, this))
    , m_combo(new QComboBox(this))
{
    m_combo->setObjectName(objectNameOfInput());
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setPlaceholderText(tr("Choose"));
    m_combo->setModel(m_choices);
    if (auto *list = qobject_cast<QListView *>(m_combo->view())) {
        list->setUniformItemSizes(true);
    }
    if (field.choices.size() > kScreenful) {
        makeSearchable();
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_combo);
    connect(m_combo, &QComboBox::activated, this, &ComboEditor::choose);
    refresh();
}

void ComboEditor::makeSearchable()
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    auto *completer = new QCompleter(m_choices, m_combo);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    m_combo->setCompleter(completer);
    m_combo->lineEdit()->setPlaceholderText(tr("Type to find"));
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &ComboEditor::handleTyped);
}

void ComboEditor::refresh()
{
    const Json *value = model()->valueAt(pointer());
    const qsizetype choice = value ? FieldValue::choiceOf(field(), *value) : -1;
    if (value && choice < 0) {
        const QString other = FieldValue::isText(*value) ? toQString(*value) : QString::fromUtf8(compactJson(*value));
        m_combo->setCurrentIndex(-1);
        m_combo->setPlaceholderText(visibleText(other));
        if (m_combo->isEditable() && m_combo->currentText() != other) {
            m_combo->setEditText(other);
        }
        return;
    }
    const int row = value || m_choices->canBeUnset() ? m_choices->rowOf(choice) : -1;
    if (m_combo->currentIndex() != row || (m_combo->isEditable() && !m_combo->lineEdit()->hasFocus())) {
        m_combo->setCurrentIndex(row);
    }
    if (m_combo->isEditable() && !value && !m_combo->lineEdit()->hasFocus()) {
        m_combo->setEditText({});
    }
}

QWidget *ComboEditor::input() const
{
    return m_combo;
}

void ComboEditor::choose(int row)
{
    const qsizetype choice = m_choices->choiceOf(row);
    if (choice < 0) {
        model()->removeAt(pointer());
    } else if (choice < field().choices.size()) {
        model()->setValueAt(pointer(), field().choices.at(choice).value);
    }
    emit edited();
}

void ComboEditor::handleTyped(const QString &text)
{
    const auto found = std::ranges::find_if(
        field().choices, [&text](const FieldChoice &choice) { return visibleText(choice.title) == text; });
    if (found != field().choices.cend()) {
        model()->setValueAt(pointer(), found->value);
    } else if (text.isEmpty()) {
        model()->removeAt(pointer());
    } else {
        model()->setValueAt(pointer(), fromQString(text));
    }
    emit edited();
}

} // namespace Signalbox
