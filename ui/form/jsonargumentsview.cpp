// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/jsonargumentsview.h"

#include "ui/form/undokeys.h"
#include "ui/models/form/formmodel.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/plainlabel.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

JsonArgumentsView::JsonArgumentsView(QWidget *parent)
    : QWidget(parent)
    , m_field(new CodeField(u"JSON"_s, this))
    , m_fault(new PlainLabel({}, FontRole::Secondary, Ink::Err, this))
{
    const Metrics metrics = metricsOf(this);
    m_field->setObjectName(u"arguments"_s);
    m_field->setAccessibleName(tr("Arguments as JSON"));
    m_field->setTabChangesFocus(true);
    m_field->setUndoRedoEnabled(false); // the model has all changes, those of the form too
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    layout->setSpacing(metrics.gap(4));
    layout->addWidget(m_field, 1);
    layout->addWidget(m_fault);
    connect(m_field, &QPlainTextEdit::textChanged, this, &JsonArgumentsView::handleEdited);
}

void JsonArgumentsView::setModel(FormModel *model)
{
    if (m_model) {
        m_model->disconnect(this);
    }
    m_model = model;
    m_field->setEnabled(model != nullptr);
    if (model) {
        connect(model, &FormModel::textChanged, this, &JsonArgumentsView::handleTextChanged);
        connect(model, &QObject::destroyed, this, [this] {
            m_model = nullptr;
            setModel(nullptr);
        });
    }
    m_showing = true;
    m_field->setPlainText(model ? model->text() : QString());
    m_showing = false;
    showFault();
}

// toPlainText() would turn no-break spaces in strings into others.
QString JsonArgumentsView::text() const
{
    QString raw = m_field->document()->toRawText();
    return raw.replace(QChar::ParagraphSeparator, QChar::LineFeed);
}

void JsonArgumentsView::handleEdited()
{
    if (m_model && !m_showing) {
        m_model->setText(text());
        showFault();
    }
}

void JsonArgumentsView::handleTextChanged()
{
    if (text() != m_model->text()) {
        m_showing = true;
        replaceText(m_model->text());
        m_showing = false;
    }
    showFault();
}

/// Only what differs, so that the cursor comes to stand there and the rest stays where it is.
void JsonArgumentsView::replaceText(const QString &text)
{
    const QString before = this->text();
    const qsizetype shorter = std::min(before.size(), text.size());
    qsizetype start = std::ranges::mismatch(std::as_const(before), text).in1 - before.cbegin();
    start -= start > 0 && before[start - 1].isHighSurrogate() ? 1 : 0; // not through a letter
    qsizetype end = 0;                                                 // letters from the end that are the same
    while (end < shorter - start && before[before.size() - 1 - end] == text[text.size() - 1 - end]) {
        ++end;
    }
    end -= end > 0 && before[before.size() - end].isLowSurrogate() ? 1 : 0;
    QTextCursor cursor(m_field->document());
    cursor.setPosition(int(start));
    cursor.setPosition(int(before.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(start, text.size() - start - end));
    m_field->setTextCursor(cursor);
}

bool JsonArgumentsView::eventFilter(QObject *watched, QEvent *event)
{
    return undoByKeys(m_model, event) || QWidget::eventFilter(watched, event);
}

void JsonArgumentsView::showFault()
{
    const bool wrong = m_model && m_model->textError();
    m_fault->setText(wrong ? tr("Not valid JSON: %1").arg(m_model->textError()->message) : QString());
    m_fault->setVisible(wrong);
    setInvalid(m_field, wrong);
}

} // namespace Signalbox
