// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/rawrequestform.h"

#include "core/json/jsonparse.h"
#include "core/mcp/codec.h"
#include "ui/form/fieldhistory.h"
#include "ui/models/rawmethods.h"
#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestMethod = 500; ///< letters
constexpr int kSuggestionsSeen = 5; ///< at once: below them parameters are typed

} // namespace

RawRequestForm::RawRequestForm(QWidget *parent)
    : QWidget(parent)
    , m_method(new QComboBox(this))
    , m_field(new CodeField(u"JSON"_s, this))
    , m_fault(new PlainLabel({}, FontRole::Body, Ink::Err, this))
    , m_unknown(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_note(new PlainLabel({}, FontRole::Body, Ink::Warn, this))
    , m_send(new QPushButton(icon(u"play"_s), tr("Send"), this))
    , m_cancel(new QPushButton(icon(u"stop"_s), tr("Cancel"), this))
{
    setObjectName(u"rawRequestForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFields(), 1);
    column->addWidget(buildButtons());
    setFocusProxy(m_method);
    setRevision({});
    m_method->setEditText({});
    m_history = new FieldHistory(this);
    connect(m_method, &QComboBox::editTextChanged, this, &RawRequestForm::handleEdit);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        readParams();
        handleEdit();
    });
    connect(m_send, &QPushButton::clicked, this, &RawRequestForm::sendRequested);
    connect(m_cancel, &QPushButton::clicked, this, &RawRequestForm::cancelRequested);
    update();
}

QWidget *RawRequestForm::buildFields()
{
    const Metrics metrics = metricsOf(this);
    m_method->setObjectName(u"raw:method"_s);
    m_method->setAccessibleName(tr("Method of the request"));
    m_method->setEditable(true);
    m_method->setInsertPolicy(QComboBox::NoInsert);
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_method->setFont(fontFor(FontRole::Mono));
    m_method->setLayoutDirection(Qt::LeftToRight);
    m_method->lineEdit()->setMaxLength(kLongestMethod);
    m_method->lineEdit()->setPlaceholderText(tr("Method, such as resources/list"));
    m_method->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_method->completer()->setFilterMode(Qt::MatchContains);
    m_method->completer()->setMaxVisibleItems(kSuggestionsSeen);
    m_method->completer()->popup()->installEventFilter(this);
    m_field->setObjectName(u"raw:params"_s);
    m_field->setAccessibleName(tr("Parameters of the request, as JSON"));
    m_fault->setObjectName(u"raw:fault"_s);
    m_unknown->setObjectName(u"raw:unknown"_s);
    m_note->setObjectName(u"raw:note"_s);
    for (PlainLabel *line : {m_fault, m_unknown, m_note}) {
        line->setWordWrap(true);
        line->hide();
    }
    auto *about =
        new PlainLabel(tr("Any request, with its parameters as they are written. What stands in their _meta goes "
                          "along; the protocol's own members are added to it."),
                       FontRole::Body, Ink::Text2, this);
    about->setWordWrap(true);
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    column->setSpacing(metrics.gap(8));
    column->addWidget(about);
    column->addWidget(m_method);
    column->addWidget(m_unknown);
    column->addWidget(m_field, 1);
    column->addWidget(m_fault);
    column->addWidget(m_note);
    return box;
}

QWidget *RawRequestForm::buildButtons()
{
    const Metrics metrics = metricsOf(this);
    m_send->setObjectName(u"raw:send"_s);
    m_cancel->setObjectName(u"raw:cancel"_s);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), metrics.gap(8));
    row->setSpacing(metrics.gap(8));
    row->addWidget(m_send);
    row->addWidget(m_cancel);
    row->addStretch();
    return bar;
}

/// Enter takes the suggestion that is chosen, or the only one there is.
bool RawRequestForm::eventFilter(QObject *watched, QEvent *event)
{
    QCompleter *completer = m_method->completer();
    if (watched == completer->popup() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::NoModifier && !completer->popup()->currentIndex().isValid()
            && completer->completionCount() == 1) {
            const QString only =
                completer->completionModel()->index(0, completer->completionColumn()).data().toString();
            m_method->lineEdit()->selectAll();
            m_method->lineEdit()->insert(only); // can be undone
            completer->popup()->hide();         // it came again for what was put in
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

RawRequestForm::Text RawRequestForm::text() const
{
    QString params = m_field->document()->toRawText(); // toPlainText() would make others of no-break spaces
    params.replace(QChar::ParagraphSeparator, QChar::LineFeed);
    return {.method = m_method->currentText(), .params = params};
}

void RawRequestForm::setText(const Text &text)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_method->setEditText(text.method);
    m_field->setPlainText(text.params);
    delete m_history; // what was there before is not gone back to
    m_history = new FieldHistory(this);
}

void RawRequestForm::replaceText(const Text &text)
{
    m_history->take({{m_method->objectName(), text.method}, {m_field->objectName(), text.params}});
}

QByteArray RawRequestForm::method() const
{
    return m_method->currentText().trimmed().toUtf8();
}

void RawRequestForm::setRevision(std::optional<Revision> revision)
{
    if (revision != m_revision || m_method->count() == 0) {
        m_revision = revision;
        const QSignalBlocker blocker(m_method); // what is typed stays as it is
        const QString typed = m_method->currentText();
        m_method->clear();
        m_method->addItems(rawMethods(revision));
        m_method->setCurrentIndex(-1);
        m_method->setEditText(typed);
    }
    update();
}

void RawRequestForm::setRunning(bool running)
{
    m_isRunning = running;
    update();
}

void RawRequestForm::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void RawRequestForm::handleEdit()
{
    update();
    if (!m_isShowing) {
        emit edited();
    }
}

void RawRequestForm::readParams()
{
    const QByteArray text = this->text().params.trimmed().toUtf8();
    m_params.clear();
    m_isValid = text.isEmpty();
    QString fault;
    if (!text.isEmpty()) {
        const Result<ParsedJson> parsed = parseJson(text);
        m_isValid = parsed && parsed->value.is_object();
        if (m_isValid) {
            m_params = text; // as it is written, its numbers and repeated keys too
        }
        fault = !parsed ? parsed.error().message : !m_isValid ? tr("Parameters are a JSON object.") : QString();
    }
    setInvalid(m_field, !m_isValid);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

bool RawRequestForm::readyToSend()
{
    if (method().isEmpty() || !rawMethodFault(QString::fromUtf8(method())).isEmpty()) {
        m_method->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (!m_isValid) {
        m_field->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

void RawRequestForm::update()
{
    const QString wanted = QString::fromUtf8(method());
    const QString example = rawParamsExample(wanted);
    m_field->setPlaceholderText(example.isEmpty() ? u"{}"_s : example);
    const bool isUnknown = m_revision && !wanted.isEmpty() && !Codec::clientRequests(*m_revision).contains(method());
    const QString fault = rawMethodFault(wanted);
    m_unknown->setText(!fault.isEmpty()
                           ? fault
                           : tr("Protocol revision %1 has no request “%2”. It is sent all the same.")
                                 .arg(m_revision ? revisionText(*m_revision) : QString(), visibleText(wanted)));
    m_unknown->setVisible(isUnknown || !fault.isEmpty());
    const bool canSend = m_revision && !m_isRunning && m_isValid && !wanted.isEmpty() && fault.isEmpty();
    setPrimary(m_send, canSend);
    m_send->setEnabled(canSend);
    setReason(m_send, !m_revision        ? tr("The server is not connected.")
                      : m_isRunning      ? tr("It is being asked for already.")
                      : wanted.isEmpty() ? tr("A request has a method.")
                      : !fault.isEmpty() ? fault
                      : !m_isValid       ? tr("What is typed as JSON cannot be read.")
                                         : QString());
    m_cancel->setVisible(m_isRunning);
}

} // namespace Signalbox
