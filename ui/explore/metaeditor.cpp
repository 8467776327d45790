// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/metaeditor.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/plainlabel.h"

#include <QTextCursor>
#include <QVBoxLayout>

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString shownText(const QByteArray &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(reindentJson(object));
}

} // namespace

MetaEditor::MetaEditor(QWidget *parent)
    : QWidget(parent)
    , m_field(new CodeField(u"JSON"_s, this))
    , m_fault(new PlainLabel({}, FontRole::Body, Ink::Err, this))
{
    const Metrics metrics = metricsOf(this);
    m_field->setObjectName(u"call:meta"_s);
    m_field->setAccessibleName(tr("_meta of the call"));
    m_field->setPlaceholderText(u"{ \"traceparent\": \"…\" }"_s);
    m_fault->setObjectName(u"call:metaFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *about = new PlainLabel(tr("Members that go along in the request's _meta. What the protocol itself puts there "
                                    "is added to them."),
                                 FontRole::Body, Ink::Text2, this);
    about->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    column->setSpacing(metrics.gap(8));
    column->addWidget(about);
    column->addWidget(m_field, 1);
    column->addWidget(m_fault);
    setFocusProxy(m_field);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        read();
        if (!m_isShowing) {
            emit edited();
        }
    });
}

void MetaEditor::setMeta(const QByteArray &object)
{
    setText(shownText(object));
}

void MetaEditor::replaceMeta(const QByteArray &object)
{
    QTextCursor cursor(m_field->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(shownText(object));
}

QString MetaEditor::text() const
{
    return m_field->toPlainText();
}

void MetaEditor::setText(const QString &text)
{
    m_isShowing = true;
    m_field->setPlainText(text);
    m_isShowing = false;
}

void MetaEditor::read()
{
    const QByteArray text = m_field->toPlainText().trimmed().toUtf8();
    m_meta.clear();
    m_isValid = text.isEmpty();
    QString fault;
    if (!text.isEmpty()) {
        const Result<ParsedJson> parsed = parseJson(text);
        m_isValid = parsed && parsed->value.is_object();
        if (m_isValid && !parsed->value.empty()) {
            m_meta = compactJson(parsed->value);
        }
        fault = !parsed ? parsed.error().message : m_isValid ? QString() : tr("This must be a JSON object.");
    }
    setInvalid(m_field, !m_isValid);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

} // namespace Signalbox
