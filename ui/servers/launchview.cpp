// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/launchview.h"

#include "core/catalog/commandline.h"
#include "ui/models/showntext.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/endwatch.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"

#include <QEvent>
#include <QGridLayout>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCommandLines = 8;
constexpr QStringView kIndent = u"    ";

/// How many lines of so many letters a text takes.
qsizetype linesOf(const QString &text, qsizetype letters)
{
    qsizetype lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        lines += std::max<qsizetype>((line.size() + letters - 1) / letters, 1);
    }
    return lines;
}

} // namespace

LaunchView::LaunchView(QWidget *parent)
    : QWidget(parent)
    , m_command(new TextPane(this))
    , m_end(new EndWatch(m_command))
    , m_grid(new QGridLayout)
    , m_program(addFact(tr("Program file"), u"launch:program"_s))
    , m_folder(addFact(tr("Working folder"), u"launch:folder"_s))
    , m_environmentFile(addFact(tr("Takes variables from"), u"launch:environmentFile"_s))
    , m_variables(addFact(tr("Is given the variables"), u"launch:variables"_s))
    , m_headers(addFact(tr("Is sent the headers"), u"launch:headers"_s))
    , m_warnings(new PlainLabel({}, FontRole::Secondary, Ink::Warn, this))
{
    setObjectName(u"launchView"_s);
    const Metrics metrics = metricsOf(this);
    m_command->setObjectName(u"launch:command"_s);
    m_command->setAccessibleName(tr("What would be started or reached"));
    m_command->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_command->setFoldsPadding(true);
    connect(m_end, &EndWatch::changed, this, &LaunchView::readChanged);
    for (PlainLabel *names : {m_variables, m_headers}) { // each of them is seen
        names->setElide(PlainLabel::Elide::Never);
        names->setWordWrap(true);
        names->setMinimumWidth(1); // a long word makes no wide window
    }
    m_command->setTabChangesFocus(true);
    m_warnings->setObjectName(u"launch:warnings"_s);
    m_warnings->setWordWrap(true);
    m_warnings->setKeepsLines(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics.gap(12));
    m_grid->setVerticalSpacing(metrics.px(2));
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap(8));
    column->addWidget(m_command);
    column->addLayout(m_grid);
    column->addWidget(m_warnings);
    setQuestion({});
}

PlainLabel *LaunchView::addFact(const QString &title, const QString &name)
{
    const int row = m_grid->rowCount();
    auto *label = new PlainLabel(title, FontRole::Secondary, Ink::Text2, this);
    auto *value = new PlainLabel({}, FontRole::Mono, Ink::Text, this);
    value->setObjectName(name);
    value->setElide(PlainLabel::Elide::Middle);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(value, row, 1);
    m_titles.insert(value, label);
    return value;
}

void LaunchView::showFact(PlainLabel *value, const QString &text)
{
    value->setText(text);
    value->setVisible(!text.isEmpty());
    m_titles.value(value)->setVisible(!text.isEmpty());
}

QString LaunchView::commandText(const LaunchFacts &facts)
{
    if (facts.command.isEmpty()) {
        return facts.address;
    }
    QString line = quoteForShell(facts.command);
    for (const QString &argument : facts.arguments) {
        line += u' ' + quoteForShell(argument);
    }
    return line;
}

QString LaunchView::commandLines(const LaunchFacts &facts)
{
    if (facts.command.isEmpty()) {
        return facts.address;
    }
    const auto shown = [](const QString &word) {
        return ShownText(quoteForShell(word), {.keepLineEnds = false, .foldsPadding = true}).text();
    };
    QString lines = shown(facts.command);
    for (const QString &argument : facts.arguments) {
        lines += u'\n';
        lines += kIndent;
        lines += shown(argument);
    }
    return lines;
}

bool LaunchView::hides(const LaunchFacts &facts)
{
    const QStringList all = QStringList{facts.command, facts.address, facts.folder, facts.environmentFile}
                            + facts.arguments + facts.variables + facts.headers;
    return std::ranges::any_of(all, [](const QString &text) { return hasHiddenCharacters(text); });
}

QString LaunchView::unread() const
{
    return m_end->wasReached() ? QString() : tr("The command goes on below: see its end first.");
}

QStringList LaunchView::warnings(const LaunchQuestion &question)
{
    QStringList lines = question.changes;
    for (const QString &name : question.facts.dangerous) {
        lines << tr("Dangerous: %1 decides what code is loaded into the program.").arg(name.left(60));
    }
    if (question.facts.inheritsEnvironment) {
        lines << tr("It is given Signalbox's whole environment, and with it every secret that lies there.");
    }
    if (hides(question.facts)) {
        lines << HiddenWarning::words();
    }
    if (!question.obstacle.isEmpty()) {
        lines << question.obstacle;
    }
    return lines;
}

void LaunchView::setQuestion(const LaunchQuestion &question)
{
    m_facts = question.facts;
    const LaunchFacts &facts = m_facts;
    showCommand();
    const bool isProcess = !facts.command.isEmpty();
    showFact(m_program, !isProcess ? QString() : facts.program.isEmpty() ? tr("not found") : facts.program);
    showFact(m_folder, facts.folder);
    showFact(m_environmentFile, facts.environmentFile);
    showFact(m_variables, facts.variables.join(u", "_s));
    showFact(m_headers, facts.headers.join(u", "_s));
    const QStringList notes = warnings(question);
    m_warnings->setText(notes.join(u'\n'));
    m_warnings->setVisible(!notes.isEmpty());
}

/// One line if it fits; else an argument a line, so that it is seen where each begins.
void LaunchView::showCommand()
{
    const QFontMetrics font(fontFor(FontRole::Mono));
    const int margin = int(m_command->document()->documentMargin());
    const int room = width() - 2 * margin; // the command has all of it
    const qsizetype letters = std::max(room / std::max(font.horizontalAdvance(u'm'), 1), 1);
    const QString whole = commandText(m_facts);
    const bool fits = whole.size() <= letters && font.horizontalAdvance(whole) <= room && !whole.contains(u'\n');
    const QString shown = fits ? whole : commandLines(m_facts);
    if (shown != m_command->rawText()) {
        m_command->setShown(shown, whole.toUtf8());
    }
    const auto lines = int(std::min(linesOf(shown, letters), kMostCommandLines));
    m_command->setFixedHeight(lines * font.lineSpacing() + 2 * margin + metricsOf(this).px(4));
}

void LaunchView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showCommand();
}

void LaunchView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) {
        showCommand();
    }
}

} // namespace Signalbox
