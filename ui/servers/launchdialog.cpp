// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/launchdialog.h"

#include "core/catalog/values/entryorigin.h"
#include "ui/models/enginelink.h"
#include "ui/models/launch/launchasking.h"
#include "ui/models/visibletext.h"
#include "ui/servers/launchview.h"
#include "ui/servers/valuefields.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString originWords(const QString &origin)
{
    if (origin == "linked"_L1) {
        return LaunchDialog::tr("It came through a link.");
    }
    if (origin == "imported"_L1) {
        return LaunchDialog::tr("It was imported from another program.");
    }
    if (origin == "registry"_L1) {
        return LaunchDialog::tr("It came from a registry.");
    }
    return origin == "bundle"_L1 ? LaunchDialog::tr("It came in a bundle.")
                                 : LaunchDialog::tr("It was pasted or dropped.");
}

} // namespace

LaunchDialog::LaunchDialog(EngineLink &link, const LaunchQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_question(question)
    , m_view(new LaunchView(this))
    , m_values(new ValueFields(question, this))
    , m_problem(new PlainLabel({}, FontRole::Body, Ink::Err, this))
    , m_yes(new QPushButton(question.isAccepted ? tr("Save and connect") : tr("Accept and connect"), this))
    , m_mend(buildMend())
{
    setObjectName(u"launchDialog"_s);
    setWindowTitle(question.isAccepted ? tr("A value is missing") : tr("Start this server?"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    auto *name = new PlainLabel(question.entry.name.left(200), FontRole::Heading, Ink::Text, this);
    name->setElide(PlainLabel::Elide::End);
    auto *why = new PlainLabel(whyText(question), FontRole::Body, Ink::Text2, this);
    why->setObjectName(u"launchDialog:why"_s);
    why->setWordWrap(true);
    m_view->setQuestion(question);
    connect(m_view, &LaunchView::readChanged, this, &LaunchDialog::updateButtons);
    m_values->setVisible(!m_values->isEmpty());
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_yes->setObjectName(u"launchDialog:yes"_s);
    m_yes->setAutoDefault(false);
    auto *no = new QPushButton(tr("Do not start"), this);
    no->setObjectName(u"launchDialog:no"_s);
    no->setDefault(true);
    connect(no, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, &LaunchDialog::say);
    connect(m_values, &FieldForm::edited, this, &LaunchDialog::updateButtons);

    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(metrics.gap(12));
    inner->addWidget(m_view);
    inner->addWidget(m_values);
    inner->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.gap(8));
    if (m_mend) {
        buttons->addWidget(m_mend);
    }
    buttons->addStretch();
    buttons->addWidget(m_yes);
    buttons->addWidget(no);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(8));
    column->addWidget(name);
    column->addWidget(why);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    const int height = m_values->isEmpty() ? 320 : 460; // NOLINT: pixels of the drawing
    resize(QSize(metrics.px(600), metrics.px(height)).boundedTo(screen()->availableSize())); // NOLINT: likewise
    updateButtons();
    no->setFocus();
}

QString LaunchDialog::whyText(const LaunchQuestion &question)
{
    if (question.isAccepted) {
        return tr("Its entry leaves open what only you can say.");
    }
    if (!question.changes.isEmpty()) {
        return tr("It is not what you accepted any more. Look at what changed before you let it be started.");
    }
    const QString origin = originWords(originOf(question.entry));
    return origin + u' '
           + (question.facts.command.isEmpty()
                  ? tr("Nothing is sent to this address before you accept it.")
                  : tr("This program runs with your rights, on your files. Nothing is started before you accept it."));
}

void LaunchDialog::updateButtons()
{
    const QString unread = m_view->unread(); // the end of a long command may be what matters
    m_yes->setEnabled(m_values->isComplete() && !m_busy && unread.isEmpty());
    if (m_mend) {
        m_mend->setEnabled(!m_busy);
    }
    setReason(m_yes, unread);
}

/// What the warning proposes. Nothing is started by it: the changed entry is shown, and asked about, like this one.
QPushButton *LaunchDialog::buildMend()
{
    if (!m_question.mended) {
        return nullptr;
    }
    QString command = visibleText(m_question.mended->command.left(60));
    command.replace(u'&', "&&"_L1);
    auto *button = new QPushButton(m_question.mended->command == m_question.entry.command
                                       ? tr("Mend the entry")
                                       : tr("Change the program to “%1”").arg(command),
                                   this);
    button->setObjectName(u"launchDialog:mend"_s);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &LaunchDialog::mend);
    return button;
}

void LaunchDialog::mend()
{
    m_busy = true;
    updateButtons();
    m_link.updateServer(*m_question.mended, this, [this](const Result<> &changed) {
        m_busy = false;
        if (!changed) {
            m_problem->setText(changed.error().message);
            m_problem->show();
            updateButtons();
            return;
        }
        constexpr int kMended = QDialog::Accepted + 1; // neither a yes nor a no
        emit mended(m_question.entry.id);
        done(kMended);
    });
}

void LaunchDialog::takeValues(const ValueFields &typed)
{
    m_values->take(typed);
    updateButtons();
}

void LaunchDialog::reject()
{
    if (!m_busy) { // else it would be said to be declined, and be accepted
        QDialog::reject();
    }
}

void LaunchDialog::say()
{
    m_busy = true;
    updateButtons();
    answerLaunch(m_link, m_question.entry, m_values->answer(), this, [this](const Result<> &kept) {
        m_busy = false;
        if (!kept) {
            m_problem->setText(kept.error().message);
            m_problem->show();
            updateButtons();
            return;
        }
        emit agreed(m_question.entry.id);
        accept();
    });
}

} // namespace Signalbox
