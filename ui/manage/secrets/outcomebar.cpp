// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/secrets/outcomebar.h"

#include "ui/models/secrets/secretrows.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Deed = SecretOutcome::Deed;

namespace {

constexpr qsizetype kMostOutcomes = 6;

QString errorText(const Error &error)
{
    return error.advice.isEmpty() ? error.message : error.message + u' ' + error.advice;
}

QString headOf(const SecretOutcome &outcome)
{
    const int count = int(outcome.secrets);
    switch (outcome.deed) {
    case Deed::Moved:
        return OutcomeBar::tr("%n secret(s) moved.", nullptr, count);
    case Deed::PutBack:
        return OutcomeBar::tr("%n secret(s) put back.", nullptr, count);
    case Deed::Forgotten:
        return OutcomeBar::tr("Kept versions forgot %n secret(s).", nullptr, count);
    }
    return {};
}

QString restOf(const SecretOutcome &outcome, std::optional<SecretPlace> place)
{
    if (outcome.secrets == 0) {
        return {};
    }
    switch (outcome.deed) {
    case Deed::Moved:
        return place == SecretPlace::Keychain
                   ? OutcomeBar::tr("The values lie in the keychain. What stood in the files is kept in their history.")
               : place == SecretPlace::File
                   ? OutcomeBar::tr("The values lie in Signalbox’s encrypted file. What stood in the files is kept in "
                                    "their history.")
                   : OutcomeBar::tr("The values lie where Signalbox keeps secrets. What stood in the files is kept in "
                                    "their history.");
    case Deed::PutBack:
        return OutcomeBar::tr("The files are as they were before.");
    case Deed::Forgotten:
        return place == SecretPlace::Keychain ? OutcomeBar::tr("The files and the keychain are as they were.")
               : place == SecretPlace::File
                   ? OutcomeBar::tr("The files and Signalbox’s encrypted file are as they were.")
                   : OutcomeBar::tr("The files are as they were.");
    }
    return {};
}

} // namespace

OutcomeBar::OutcomeBar(QWidget *parent)
    : QWidget(parent)
    , m_head(new PlainLabel({}, FontRole::Name, Ink::Text, this))
    , m_rest(new PlainLabel({}, FontRole::Body, Ink::Text2, this))
    , m_toDo(new PlainLabel({}, FontRole::Body, Ink::Text, this))
    , m_faults(new PlainLabel({}, FontRole::Body, Ink::Err, this))
    , m_copy(new QPushButton(tr("&Copy a value"), this))
    , m_again(new QPushButton(tr("&Try again"), this))
    , m_settings(new QPushButton(tr("Open the &settings"), this))
    , m_putBack(new QPushButton(tr("&Put back"), this))
    , m_close(new QPushButton(tr("Cl&ose"), this))
    , m_values(new QMenu(this))
{
    setObjectName(u"secrets:outcome"_s);
    setAccessibleName(tr("What was done"));
    m_head->setObjectName(u"secrets:outcomeHead"_s);
    m_rest->setObjectName(u"secrets:outcomeRest"_s);
    m_toDo->setObjectName(u"secrets:outcomeToDo"_s);
    m_faults->setObjectName(u"secrets:outcomeFaults"_s);
    m_copy->setObjectName(u"secrets:copyValue"_s);
    m_again->setObjectName(u"secrets:again"_s);
    m_settings->setObjectName(u"secrets:settings"_s);
    m_putBack->setObjectName(u"secrets:putBack"_s);
    m_close->setObjectName(u"secrets:closeOutcome"_s);
    m_values->setObjectName(u"secrets:values"_s);
    build();
    connect(m_again, &QPushButton::clicked, this, &OutcomeBar::againRequested);
    connect(m_settings, &QPushButton::clicked, this, &OutcomeBar::settingsRequested);
    connect(m_putBack, &QPushButton::clicked, this, &OutcomeBar::putBackRequested);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void OutcomeBar::build()
{
    const Metrics metrics = metricsOf(this);
    m_rest->setElide(PlainLabel::Elide::End);
    for (PlainLabel *label : {m_toDo, m_faults}) {
        label->setWordWrap(true);
        label->setKeepsLines(true);
        label->setSelectable(true);
        label->hide();
    }
    m_copy->setMenu(m_values);
    setPlainToolTip(m_copy,
                    tr("Puts a moved secret’s value into the clipboard, for the place where its variable is set."));
    setPlainToolTip(m_putBack,
                    tr("Writes the secrets where they stood, unless something else was changed there since."));
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.gap(8));
    line->addWidget(m_head);
    line->addWidget(m_rest, 1);
    for (QPushButton *button : {m_copy, m_again, m_settings, m_putBack, m_close}) {
        line->addWidget(button);
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics.px(4));
    column->addLayout(line);
    column->addWidget(m_toDo);
    column->addWidget(m_faults);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.gap(10), metrics.px(6), metrics.gap(10), metrics.px(6));
    row->setSpacing(0);
    row->addSpacing(metrics.icon() + metrics.px(6)); // the icon, on whichever side lines begin
    row->addLayout(column, 1);
}

void OutcomeBar::setLines(PlainLabel *label, const QStringList &lines)
{
    QStringList shown = lines.first(std::min(lines.size(), kMostOutcomes));
    if (lines.size() > kMostOutcomes) {
        shown.append(tr("And %n more.", nullptr, int(lines.size() - kMostOutcomes)));
    }
    label->setText(shown.join(u'\n'));
    label->setVisible(!lines.isEmpty());
}

void OutcomeBar::offerSettings(bool offers)
{
    m_settings->setVisible(offers && m_isBad);
    if (!offers && m_lacksPlace && m_isBad) {
        hide();
    }
    m_lacksPlace = offers && m_isBad;
}

void OutcomeBar::offerValues(const QStringList &variables)
{
    m_values->clear();
    for (const QString &variable : variables) {
        connect(m_values->addAction(variable), &QAction::triggered, this,
                [this, variable] { emit valueRequested(variable); });
    }
    m_copy->setVisible(!variables.isEmpty());
}

void OutcomeBar::showOutcome(const SecretOutcome &outcome)
{
    QStringList faults;
    for (const AppliedChange &place : outcome.places) {
        if (place.error) {
            const QString where = place.path.isEmpty() ? tr("Signalbox’s own list") : SecretRows::shortPath(place.path);
            faults.append(tr("%1: %2").arg(where, errorText(*place.error)));
        }
    }
    if (outcome.left) {
        faults.append(tr("Values that are needed no more are still kept: %1").arg(errorText(*outcome.left)));
    }
    m_isBad = outcome.secrets == 0 && !faults.isEmpty();
    m_head->setText(headOf(outcome));
    m_rest->setText(restOf(outcome, m_place));
    setLines(m_toDo, outcome.toDo);
    setLines(m_faults, faults);
    offerValues(outcome.variables);
    m_again->hide();
    m_lacksPlace = false;
    offerSettings(false);
    show();
    update();
}

void OutcomeBar::showFailure(const Error &error)
{
    m_isBad = true;
    m_head->setText(tr("Nothing was changed."));
    m_rest->setText({});
    setLines(m_toDo, {});
    setLines(m_faults, {errorText(error)});
    offerValues({});
    m_again->show();
    m_lacksPlace = false;
    offerSettings(false);
    show();
    update();
}

void OutcomeBar::setWhyNotAgain(const QString &why)
{
    m_again->setEnabled(why.isEmpty());
    setReason(m_again, why);
}

void OutcomeBar::showNote(const QString &text)
{
    m_rest->setText(text);
}

void OutcomeBar::setWays(bool canPutBack, bool isBusy)
{
    m_putBack->setVisible(canPutBack);
    m_putBack->setEnabled(!isBusy);
    m_copy->setEnabled(!isBusy);
}

void OutcomeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    const Metrics metrics = metricsOf(this);
    painter.fillRect(rect(), m_isBad ? tokens.errBack : tokens.runBack);
    paintEdge(&painter, rect(), Qt::TopEdge, tokens.line);
    const int size = metrics.icon();
    const QRect place(metrics.gap(10), m_head->geometry().center().y() - size / 2, size, size);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place),
                       iconPixmap(m_isBad ? u"triangle-alert"_s : u"check"_s, size,
                                  m_isBad ? tokens.err : tokens.accent, devicePixelRatioF()));
}

} // namespace Signalbox
