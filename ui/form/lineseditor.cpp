// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/lineseditor.h"

#include "ui/models/form/formmodel.h"
#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QVBoxLayout>

namespace Signalbox {

namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 10;

} // namespace

LinesEditor::LinesEditor(FormModel *model, const SchemaField &field, const QString &pointer, QWidget *parent)
    : FieldEditor(model, field, pointer, parent)
    , m_edit(new QPlainTextEdit(this))
{
    m_edit->setObjectName(objectNameOfInput());
    m_edit->setTabChangesFocus(true);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // else its row takes the room below all fields
    m_edit->setPlaceholderText(visibleText(field.placeholder));
    m_edit->setContextMenuPolicy(Qt::CustomContextMenu);
    if (field.kind == FieldKind::RawJson) {
        m_edit->setFont(fontFor(FontRole::Mono));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);

    connect(m_edit, &QPlainTextEdit::textChanged, this, &LinesEditor::handleTextChanged);
    connect(m_edit, &QWidget::customContextMenuRequested, this,
            [this] { openMenu(m_edit->createStandardContextMenu()); });
    refresh();
    adjustHeight();
}

void LinesEditor::refresh()
{
    const Json *value = model()->valueAt(pointer());
    const QString wanted =
        value && value->is_null() && field().nullable ? QString() : model()->fieldText(field(), pointer());
    if (text() != wanted) {
        const QSignalBlocker blocker(m_edit);
        m_edit->setPlainText(wanted);
        adjustHeight();
    }
}

QWidget *LinesEditor::input() const
{
    return m_edit;
}

// toPlainText() would turn no-break spaces and line separators into others.
QString LinesEditor::text() const
{
    QString raw = m_edit->document()->toRawText();
    return raw.replace(QChar::ParagraphSeparator, QChar::LineFeed);
}

void LinesEditor::handleTextChanged()
{
    adjustHeight();
    enter(text());
}

void LinesEditor::adjustHeight()
{
    const int lines = qBound(kFewestLines, m_edit->document()->blockCount(), kMostLines);
    const int margins = m_edit->height() - m_edit->viewport()->height();
    const int frame = qMax(2 * m_edit->frameWidth(), qMin(margins, 12)) + int(2 * m_edit->document()->documentMargin());
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + frame);
}

} // namespace Signalbox
