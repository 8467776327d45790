// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requesteditor.h"

#include "core/json/jsontext.h"
#include "ui/models/receivedfile.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/models/visibletext.h"
#include "ui/requests/addressbody.h"
#include "ui/requests/formbody.h"
#include "ui/requests/samplingbody.h"
#include "ui/requests/textblock.h"
#include "ui/requests/textends.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/endwatch.h"
#include "ui/widgets/filefolder.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plainwarning.h"
#include "ui/widgets/textpane.h"

#include <QApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMessageLines = 6;
constexpr int kFewLines = 3;                   ///< of it on a low screen: the buttons stay in sight
constexpr int kLowScreen = 600;                ///< pixels of the drawing
constexpr qsizetype kLongestRequestName = 200; ///< letters
constexpr qsizetype kMostDeviations = 3;

bool isAnswerKey(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
           && event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

RequestEditor::RequestEditor(InputDesk &desk, quint64 number, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_number(number)
    , m_tabs(new InnerTabs(this))
    , m_stack(new QStackedWidget(this))
    , m_raw(new JsonView(this))
    , m_rawEnd(new EndWatch(m_raw))
    , m_status(new PlainLabel({}, FontRole::Body, Ink::Err, this))
    , m_messageEnd(new TextEnds(this))
{
    const InputCase one = desk.find(number) ? *desk.find(number) : InputCase();
    setObjectName(u"requestEditor"_s);
    setAccessibleName(visibleText(whoAsks(one)));
    m_body = makeBody(one);
    m_tabs->setObjectName(u"request:tabs"_s);
    m_tabs->setAccessibleName(tr("Ways to see the request"));
    m_tabs->addTab(one.kindText());
    m_tabs->addTab(tr("As it came"));
    m_raw->setObjectName(u"request:raw"_s);
    m_raw->pane()->setLineWrapMode(QPlainTextEdit::WidgetWidth); // nothing hides beside or behind blanks
    m_raw->pane()->setFoldsPadding(true);
    connect(m_rawEnd, &EndWatch::changed, this, &RequestEditor::showState);
    connect(m_messageEnd, &TextEnds::changed, this, &RequestEditor::showState);
    connect(m_messageEnd, &TextEnds::saveRequested, this, &RequestEditor::saveRaw);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_raw);
    connect(m_tabs, &QTabBar::currentChanged, this, &RequestEditor::showRaw);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_raw, &JsonView::saveRequested, this, &RequestEditor::saveRaw);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead(one));
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    column->addWidget(buildButtons());
    setFocusProxy(m_body);
    connect(m_body, &AnswerBody::changed, this, &RequestEditor::showState);
    connect(m_body, &AnswerBody::saveRequested, this, &RequestEditor::saveRaw);
    m_guard.setSingleShot(true);
    m_guard.setInterval(kGuardMs);
    connect(&m_guard, &QTimer::timeout, this, &RequestEditor::showState);
    guard();
}

AnswerBody *RequestEditor::makeBody(const InputCase &one)
{
    if (SamplingDraft *draft = m_desk.sampling(one.number)) {
        return new SamplingBody(one, *draft, this);
    }
    if (FormModel *form = m_desk.form(one.number)) {
        return new FormBody(one, *form, this);
    }
    return new AddressBody(one, this);
}

QString RequestEditor::whoAsks(const InputCase &one)
{
    const QString since = one.since.toString(u"HH:mm:ss"_s);
    return one.origin.tool.isEmpty() ? tr("%1 asks, since %2").arg(one.server, since)
                                     : tr("%1 asks in a call of %2, since %3")
                                           .arg(one.server, one.origin.tool.left(kLongestRequestName), since);
}

QWidget *RequestEditor::buildHead(const InputCase &one)
{
    const Metrics metrics = metricsOf(this);
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(4));
    column->setSpacing(metrics.gap(4));
    auto *who = new PlainLabel(whoAsks(one), FontRole::Name, Ink::Text, head);
    who->setObjectName(u"request:who"_s);
    who->setElide(PlainLabel::Elide::Middle);
    column->addWidget(who);
    const bool isLow = screen()->availableGeometry().height() < metrics.px(kLowScreen);
    if (one.kind == InputRequest::Kind::Elicitation && !one.elicitation.message.isEmpty()) {
        QWidget *message = makeTextBlock(one.elicitation.message, isLow ? kFewLines : kMessageLines, head);
        message->setObjectName(u"request:message"_s);
        column->addWidget(message);
        m_messageEnd->add(message);
    }
    if (hidesCharacters(one.params)) {
        column->addWidget(new HiddenWarning(u"request:hidden"_s, head));
    }
    if (!one.deviations.isEmpty()) {
        QStringList lines = one.deviations.first(std::min(one.deviations.size(), kMostDeviations));
        lines.prepend(one.isUsable ? tr("The request is not as the protocol wants it.")
                                   : tr("The request cannot be understood; it can only be refused."));
        auto *faults = new PlainLabel(lines.join(u'\n'), FontRole::Secondary, Ink::Warn, head);
        faults->setObjectName(u"request:deviations"_s);
        faults->setKeepsLines(true);
        faults->setWordWrap(true);
        column->addWidget(faults);
    }
    return head;
}

QWidget *RequestEditor::buildButtons()
{
    const Metrics metrics = metricsOf(this);
    m_status->setObjectName(u"request:status"_s);
    m_status->setWordWrap(true);
    m_status->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), 0);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.gap(12), metrics.gap(4), metrics.gap(12), metrics.gap(8));
    row->setSpacing(metrics.gap(8));
    const QList<AnswerBody::Choice> choices = m_body->choices();
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new QPushButton(bar);
        button->setObjectName(choices.at(i).name);
        button->setAutoDefault(false); // a line end in a field is no answer
        connect(button, &QPushButton::clicked, this, [this, i] { answer(i); });
        row->addWidget(button);
        m_buttons.append(button);
    }
    row->addStretch(1);
    return bar;
}

void RequestEditor::showRaw()
{
    const InputCase *one = m_desk.find(m_number);
    if (one && m_raw->wholeText().isEmpty()) {
        m_raw->setText(one->params.size() <= JsonView::kMostShown ? reindentJson(one->params) : one->params);
    }
}

/// The request may go while a name is asked for, and this with it.
void RequestEditor::saveRaw(const QByteArray &whole)
{
    const QByteArray kept = whole;
    const QPointer<RequestEditor> self(this);
    const QPointer<QWidget> parent(window());
    const QString path =
        QFileDialog::getSaveFileName(parent, tr("Save the request"), lastFileFolder() + u"/request.json"_s);
    rememberFileFolder(path);
    if (path.isEmpty()) {
        return;
    }
    QtConcurrent::run(writeWholeFile, path, kept).then(qApp, [self, parent](const QString &fault) {
        if (self) {
            self->m_saveFault = fault;
            self->showState();
        } else if (!fault.isEmpty()) {
            warnPlainly(parent, tr("Save the request"), fault);
        }
    });
}

void RequestEditor::guard()
{
    m_guard.start();
    showState();
}

/// Whoever saw the end of the request as it came saw all that its body shows.
QString RequestEditor::whatIsUnseen() const
{
    if (!m_messageEnd->wereReached()) {
        return m_messageEnd->areCut() ? tr("The message is too long to be shown whole: it can only be refused. It can "
                                           "be saved to be read.")
                                      : tr("The message goes on below: see its end first.");
    }
    const QString unseen = m_rawEnd->wasReached() ? QString() : m_body->unseen();
    return !unseen.isEmpty() && m_body->isCut() && m_rawEnd->isCut()
               ? tr("The request is too long to be shown whole: it can only be refused. It can be saved to be read.")
               : unseen;
}

void RequestEditor::showState()
{
    const QList<AnswerBody::Choice> choices = m_body->choices();
    const QString unseen = whatIsUnseen();
    const QString status = unseen.isEmpty() ? m_body->status() : unseen;
    for (int i = 0; i < choices.size(); ++i) {
        QPushButton *button = m_buttons.at(i);
        button->setText(choices.at(i).text);
        button->setEnabled(!choices.at(i).agrees || (!m_guard.isActive() && unseen.isEmpty()));
        setPrimary(button, choices.at(i).agrees && button->isEnabled() && status.isEmpty());
    }
    const bool isFault = unseen.isEmpty() || !m_saveFault.isEmpty();
    m_status->setInk(isFault ? Ink::Err : Ink::Warn);
    m_status->setText(m_saveFault.isEmpty() || status.isEmpty() ? m_saveFault + status : m_saveFault + u' ' + status);
    m_status->setVisible(!m_saveFault.isEmpty() || !status.isEmpty());
}

void RequestEditor::answer(int choice)
{
    if (const std::optional<Result<QByteArray>> answer = m_body->answerOf(choice)) {
        m_desk.answer(m_number, *answer); // after which this is soon gone
    } else {
        m_tabs->setCurrentIndex(0);
        guard(); // a second click belongs to the first
    }
}

void RequestEditor::answerFirst()
{
    if (!m_buttons.isEmpty() && m_buttons.constFirst()->isEnabled()) {
        answer(0);
    }
}

/// The window has a command on the same keys; here they answer.
bool RequestEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isAnswerKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::WindowActivate) {
        guard();
    }
    return QWidget::event(event);
}

void RequestEditor::keyPressEvent(QKeyEvent *event)
{
    if (isAnswerKey(*event)) {
        if (!event->isAutoRepeat()) {
            answerFirst();
        }
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Signalbox
