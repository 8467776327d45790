// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/lineeditor.h"

#include "core/json/jsontext.h"
#include "ui/models/form/fieldvalue.h"
#include "ui/models/form/formmodel.h"
#include "ui/models/visibletext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace Signalbox {

LineEditor::LineEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent)
    : FieldEditor(model, field, pointer, parent)
    , m_line(new QLineEdit(this))
{
    m_line->setObjectName(objectNameOfInput());
    m_line->setEchoMode(field.secret ? QLineEdit::Password : QLineEdit::Normal);
    m_line->setMaxLength(1 << 26); // the usual 32767 would cut what is pasted
    m_line->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line);

    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::enter);
    connect(m_line, &QWidget::customContextMenuRequested, this,
            [this] { openMenu(m_line->createStandardContextMenu()); });
    refresh();
}

bool LineEditor::canShow(const FormModel &model, const QString &pointer)
{
    const Json *value = model.valueAt(pointer);
    if (!value || !FieldValue::isText(*value)) {
        return true;
    }
    const QString text = toQString(*value);
    return !text.contains(u'\n') && !text.contains(u'\r');
}

void LineEditor::refresh()
{
    const Json *value = model()->valueAt(pointer());
    const QString text =
        value && value->is_null() && field().nullable ? QString() : model()->fieldText(field(), pointer());
    if (m_line->text() != text) {
        m_line->setText(text);
    }
    const bool sendsEmpty = value && FieldValue::isText(*value) && value->as_string_view().empty();
    m_line->setPlaceholderText(sendsEmpty ? tr("empty text") : visibleText(field().placeholder));
}

QWidget *LineEditor::input() const
{
    return m_line;
}

bool LineEditor::fits() const
{
    // A line end that was pasted into this field stays here; one that came from elsewhere needs more lines.
    return canShow(*model(), pointer()) || m_line->hasFocus();
}

} // namespace Signalbox
