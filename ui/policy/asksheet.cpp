// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/asksheet.h"

#include "core/json/jsontext.h"
#include "ui/models/policy/consentdesk.h"
#include "ui/models/receivedfile.h"
#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/endwatch.h"
#include "ui/widgets/filefolder.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/innertabs.h"
#include "ui/widgets/jsondiffview.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/plainwarning.h"
#include "ui/widgets/textpane.h"

#include <QAccessible>
#include <QApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QTextBlock>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using Why = ConsentQuestion::Why;
using Answer = ConsentQuestion::Answer;

enum Tab { ArgumentsTab, DifferenceTab, DefinitionTab };

constexpr int kLeastLines = 3; // of what would run; more can be scrolled to
constexpr int kMostLines = 12;
constexpr int kMostShown = 200;        ///< letters of a name
constexpr int kWithoutArguments = 430; ///< of the window's height, what all else takes; pixels of the drawing
constexpr int kMarginLetters = 8;
constexpr int kLeastLetters = 20; ///< in a line

} // namespace

AskSheet::AskSheet(ConsentDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new PlainLabel(tr("May this call go?"), FontRole::Name, Ink::Text, this))
    , m_count(new PlainLabel({}, FontRole::Secondary, Ink::Text2, this))
    , m_tool(new PlainLabel({}, FontRole::ToolName, Ink::Text, this))
    , m_why(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_tabs(new InnerTabs(this))
    , m_stack(new QStackedWidget(this))
    , m_arguments(new JsonView(this))
    , m_difference(new JsonDiffView(u"ask:difference"_s, this))
    , m_definition(new JsonView(this))
    , m_argumentsEnd(new EndWatch(m_arguments))
    , m_definitionEnd(new EndWatch(m_definition))
    , m_note(new PlainLabel({}, FontRole::Secondary, Ink::Warn, this))
{
    setObjectName(u"askSheet"_s);
    setAccessibleName(tr("Question: may this call go?"));
    setSurface(this, Surface::Raised);
    const Metrics metrics = metricsOf(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(12), metrics.gap(8), metrics.gap(12), metrics.gap(8));
    column->setSpacing(metrics.gap(4));
    column->addWidget(buildHead());
    column->addWidget(m_tool);
    column->addWidget(m_why);
    column->addWidget(buildViews(), 1);
    column->addWidget(m_note);
    column->addWidget(buildButtons());
    setFocusProxy(m_refuse);
    m_guard.setSingleShot(true);
    m_guard.setInterval(kGuardMs);
    connect(&m_guard, &QTimer::timeout, this, &AskSheet::guard);
    connect(&desk, &ConsentDesk::changed, this, &AskSheet::showCurrent);
    connect(m_argumentsEnd, &EndWatch::changed, this, &AskSheet::guard);
    connect(m_definitionEnd, &EndWatch::changed, this, &AskSheet::guard);
    connect(m_difference, &JsonDiffView::seen, this, &AskSheet::guard);
    showCurrent();
}

QWidget *AskSheet::buildHead()
{
    m_tool->setObjectName(u"ask:tool"_s);
    m_tool->setElide(PlainLabel::Elide::Middle);
    m_why->setObjectName(u"ask:why"_s);
    m_why->setWordWrap(true);
    m_why->setMinimumWidth(1); // a long word makes no wide window
    m_count->setObjectName(u"ask:count"_s);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_count);
    return head;
}

QWidget *AskSheet::buildViews()
{
    m_tabs->setObjectName(u"ask:tabs"_s);
    m_tabs->setAccessibleName(tr("What would run"));
    for (const QString &title : {tr("Arguments"), tr("What changed"), tr("Definition")}) {
        m_tabs->addTab(title);
    }
    m_arguments->setObjectName(u"ask:arguments"_s);
    m_arguments->pane()->setAccessibleName(tr("Arguments, as they would be sent"));
    m_definition->setObjectName(u"ask:definition"_s);
    m_definition->pane()->setAccessibleName(tr("The tool's definition as it is now"));
    m_note->setObjectName(u"ask:note"_s);
    m_note->setWordWrap(true);
    for (JsonView *view : {m_arguments, m_definition}) { // nothing hides beside or behind blanks
        view->pane()->setLineWrapMode(QPlainTextEdit::WidgetWidth);
        view->pane()->setFoldsPadding(true);
        connect(view, &JsonView::saveRequested, this, &AskSheet::save);
    }
    m_difference->setTitles(tr("As it was accepted"), tr("As it is now"));
    for (QWidget *view : std::initializer_list<QWidget *>{m_arguments, m_difference, m_definition}) {
        m_stack->addWidget(view);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        fitViews();
        showNote();
    });
    auto *views = new QWidget(this);
    auto *column = new QVBoxLayout(views);
    column->setContentsMargins(0, metricsOf(this).gap(4), 0, metricsOf(this).gap(4));
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack);
    return views;
}

QWidget *AskSheet::buildButtons()
{
    m_refuse = addButton(u"ask:refuse"_s, Answer::Deny);
    m_once = addButton(u"ask:once"_s, Answer::Once);
    m_session = addButton(u"ask:session"_s, Answer::Session);
    m_always = addButton(u"ask:always"_s, Answer::Always);
    m_refuse->setText(tr("Refuse"));
    m_session->setText(tr("Allow until Signalbox ends"));
    m_always->setText(tr("Always for this definition"));
    setPrimary(m_refuse);
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metricsOf(this).gap(8));
    row->addStretch();
    for (QPushButton *button : {m_always, m_session, m_once, m_refuse}) {
        row->addWidget(button);
    }
    return line;
}

QPushButton *AskSheet::addButton(const QString &name, Answer answer)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, answer] { this->answer(answer); });
    return button;
}

QString AskSheet::whyText(const ConsentQuestion &question)
{
    switch (question.why) {
    case Why::Rule:
        return tr("Asked by “%1”. The person is to decide, says %2.").arg(question.caller, question.reason);
    case Why::Changed:
        return tr("Asked by “%1”. The server defines this tool in another way than you accepted. Look at what changed "
                  "before you let it be called.")
            .arg(question.caller);
    case Why::OtherServer:
        return tr("Asked by “%1”. Its tools were accepted of a server that was reached in another way: by another "
                  "command or address.")
            .arg(question.caller);
    case Why::Unreadable:
        break;
    }
    return tr("Asked by “%1”. What was accepted of this server cannot be read, so it is not known whether this tool is "
              "the same.")
        .arg(question.caller);
}

void AskSheet::showCurrent()
{
    const ConsentCase *one = m_desk.current();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (!one) {
        m_number = 0;
        m_arguments->clear();
        m_definition->clear();
        m_difference->setComparison({});
        setVisible(false);
        return;
    }
    m_count->setText(m_desk.waiting() > 1 ? tr("%n more wait(s)", nullptr, m_desk.waiting() - 1) : QString());
    if (one->number == m_number) {
        return;
    }
    m_number = one->number;
    showCase(*one);
    m_guard.start();
    guard();
    setVisible(true);
    if (hadFocus) { // it was answered by key: so will this one be, but not by the same stroke
        m_refuse->setFocus(Qt::OtherFocusReason);
    }
    announce(m_title->rawText() + u' ' + m_tool->text() + u' ' + m_why->text());
    emit asked();
}

void AskSheet::showCase(const ConsentCase &one)
{
    const ConsentQuestion &question = one.question;
    const bool isRule = question.why == Why::Rule;
    m_tool->setText(question.tool.left(2 * kMostShown));
    ConsentQuestion shown = question;
    shown.caller = question.caller.left(kMostShown);
    shown.reason = question.reason.left(kMostShown);
    m_why->setText(whyText(shown));
    m_why->setInk(isRule ? Ink::Text2 : Ink::Warn);
    m_arguments->setText(one.arguments.isEmpty() ? "{}"_ba : one.arguments);
    m_definition->setText(reindentJson(question.definition));
    m_difference->setComparison(one.difference);
    setTabShown(m_tabs, DifferenceTab, question.why == Why::Changed);
    setTabShown(m_tabs, DefinitionTab, !question.definition.isEmpty());
    m_tabs->setCounter(DifferenceTab, int(one.difference.found.places.size()));
    m_tabs->setCurrentIndex(question.why == Why::Changed ? DifferenceTab : ArgumentsTab);
    fitViews();
    // A yes to another definition accepts it; then the rules are asked as ever.
    m_once->setText(isRule || question.why == Why::Unreadable ? tr("Allow once")
                                                              : tr("Accept the definition and call"));
    m_session->setVisible(isRule);
    m_always->setVisible(isRule && !question.definition.isEmpty());
}

/// Wrapped ones as many as they become, about.
int AskSheet::linesIn(const JsonView &view) const
{
    const int letter = QFontMetrics(fontFor(FontRole::Mono)).horizontalAdvance(u'm');
    const int letters = std::max(width() / std::max(letter, 1) - kMarginLetters, kLeastLetters);
    int lines = 0;
    for (QTextBlock block = view.pane()->document()->begin(); block.isValid() && lines < kMostLines;
         block = block.next()) {
        lines += std::max((block.length() + letters - 1) / letters, 1);
    }
    return lines;
}

/// As high as what is shown needs, within bounds: the page below stays in sight.
void AskSheet::fitViews()
{
    const auto *view = qobject_cast<const JsonView *>(m_stack->currentWidget());
    const int line = QFontMetrics(fontFor(FontRole::Mono)).lineSpacing();
    const int room = screen()->availableGeometry().height() - metricsOf(this).px(kWithoutArguments);
    const int most = std::clamp(room / line, kLeastLines, kMostLines); // the buttons stay on a small screen
    const int lines = view ? std::clamp(linesIn(*view), kLeastLines, most) : most;
    m_stack->setFixedHeight(lines * line + 2 * metricsOf(this).gap(12));
}

void AskSheet::guard()
{
    const ConsentCase *one = m_desk.current();
    const bool canAgree = one && !m_guard.isActive() && whatIsUnseen(*one).isEmpty();
    const bool sawWhatIsKept = one && sawDefinition(*one);
    m_once->setEnabled(canAgree);
    m_session->setEnabled(canAgree);
    m_always->setEnabled(canAgree && sawWhatIsKept);
    setReason(m_always, canAgree && !sawWhatIsKept ? tr("See the definition to its end first.") : QString());
    showNote();
}

bool AskSheet::sawArguments(const ConsentCase &one) const
{
    const bool isNothing = one.arguments.isEmpty() || one.arguments == "{}";
    return isNothing || m_argumentsEnd->wasReached();
}

bool AskSheet::sawDefinition(const ConsentCase &one) const
{
    return one.question.definition.isEmpty() || m_definitionEnd->wasReached();
}

/// Why a yes cannot be given yet; empty: all that it is about was seen.
QString AskSheet::whatIsUnseen(const ConsentCase &one) const
{
    const Why why = one.question.why;
    if (m_argumentsEnd->isCut()) {
        return tr(
            "The arguments are too long to be shown whole: it can only be refused. They can be saved to be read.");
    }
    if (why == Why::Changed && !m_difference->wasSeen() && !sawDefinition(one)) {
        return m_definitionEnd->isCut() ? tr("See each change before you accept it.")
                                        : tr("See each change, or the definition to its end, before you accept it.");
    }
    if (why == Why::OtherServer && !sawDefinition(one)) {
        return m_definitionEnd->isCut() ? tr("The definition is too long to be shown whole: it can only be refused. It "
                                             "can be saved to be read.")
                                        : tr("See the definition to its end before you accept it.");
    }
    if (!sawArguments(one)) {
        return m_tabs->currentIndex() == ArgumentsTab
                   ? tr("The arguments go on below: it can be allowed once their end was seen.")
                   : tr("See the arguments first.");
    }
    return {};
}

void AskSheet::showNote()
{
    const ConsentCase *one = m_desk.current();
    QStringList lines;
    if (one
        && (hidesCharacters(one->arguments) || hidesCharacters(one->question.definition)
            || hasHiddenCharacters(one->question.tool))) {
        lines.append(HiddenWarning::words());
    }
    if (const QString unseen = one && !m_guard.isActive() ? whatIsUnseen(*one) : QString(); !unseen.isEmpty()) {
        lines.append(unseen);
    }
    m_note->setText(lines.join(u' '));
    m_note->setVisible(!lines.isEmpty());
}

/// The question may go while a name is asked for.
void AskSheet::save(const QByteArray &whole)
{
    const QByteArray kept = whole;
    const QPointer<QWidget> parent(window());
    const QString title = tr("Save the text");
    const QString path = QFileDialog::getSaveFileName(parent, title, lastFileFolder() + u"/call.json"_s);
    rememberFileFolder(path);
    if (path.isEmpty()) {
        return;
    }
    QtConcurrent::run(writeWholeFile, path, kept).then(qApp, [parent, title](const QString &fault) {
        if (!fault.isEmpty() && parent) {
            warnPlainly(parent, title, fault);
        }
    });
}

void AskSheet::answer(Answer answer)
{
    m_desk.answer(m_number, answer);
}

void AskSheet::announce(const QString &text)
{
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

void AskSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_number != 0) {
        answer(Answer::Deny);
        return;
    }
    QWidget::keyPressEvent(event);
}

void AskSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_number != 0 && event->size().width() != event->oldSize().width()) {
        fitViews();
    }
}

void AskSheet::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.raised);
    painter.fillRect(0, 0, metricsOf(this).px(3), height(), tokens.warnMark);
    painter.fillRect(0, height() - 1, width(), 1, tokens.edge);
}

} // namespace Signalbox
