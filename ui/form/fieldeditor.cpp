// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/fieldeditor.h"

#include "ui/form/checkeditor.h"
#include "ui/form/comboeditor.h"
#include "ui/form/consteditor.h"
#include "ui/form/lineeditor.h"
#include "ui/form/lineseditor.h"
#include "ui/form/radioeditor.h"
#include "ui/form/tickseditor.h"
#include "ui/models/form/formmodel.h"
#include "ui/models/visibletext.h"
#include "ui/theme/widgetstate.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Signalbox {

FieldEditor::FieldEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_field(field)
    , m_pointer(pointer)
{
}

FieldEditor *FieldEditor::make(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::String:
        if (field.multiLine || !LineEditor::canShow(*model, pointer)) {
            return new LinesEditor(model, field, pointer, parent);
        }
        return new LineEditor(model, field, pointer, parent);
    case FieldKind::Integer:
    case FieldKind::Number:
        return new LineEditor(model, field, pointer, parent);
    case FieldKind::Boolean:
        if (field.required && !field.nullable) {
            return new CheckEditor(model, field, pointer, parent);
        }
        return new RadioEditor(model, field, pointer, parent);
    case FieldKind::Enum:
        if (RadioEditor::suits(field)) {
            return new RadioEditor(model, field, pointer, parent);
        }
        return new ComboEditor(model, field, pointer, parent);
    case FieldKind::MultiSelect:
        return new TicksEditor(model, field, pointer, parent);
    case FieldKind::Const:
        return new ConstEditor(model, field, pointer, parent);
    case FieldKind::RawJson:
    case FieldKind::Array:
    case FieldKind::Object:
    case FieldKind::Variant:
        break;
    }
    return new LinesEditor(model, field, pointer, parent);
}

bool FieldEditor::fits() const
{
    return true;
}

void FieldEditor::showInvalid(bool invalid)
{
    if (QWidget *widget = input()) {
        setInvalid(widget, invalid);
    }
}

void FieldEditor::describe(const QString &name, const QString &description)
{
    if (QWidget *widget = input()) {
        widget->setAccessibleName(visibleText(name));
        widget->setAccessibleDescription(visibleText(description));
    }
}

QString FieldEditor::objectNameOfInput() const
{
    return u"field:"_s + m_pointer;
}

void FieldEditor::enter(const QString &text)
{
    m_model->setFieldText(m_field, m_pointer, text);
    emit edited();
}

void FieldEditor::openMenu(QWidget *menu)
{
    auto *actions = qobject_cast<QMenu *>(menu);
    actions->setAttribute(Qt::WA_DeleteOnClose);
    if (m_field.kind == FieldKind::String) {
        actions->addSeparator();
        QAction *empty = actions->addAction(tr("Send as empty text"), this, [this] {
            m_model->setValueAt(m_pointer, Json(""));
            emit edited();
        });
        empty->setEnabled(m_model->fieldText(m_field, m_pointer).isEmpty());
    }
    actions->popup(QCursor::pos());
}

} // namespace Signalbox
