// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/serverfacts.h"

#include "core/catalog/addresssecrets.h"
#include "core/catalog/values/environmentfile.h"
#include "ui/models/enginelink.h"
#include "ui/models/formats.h"
#include "ui/models/vitalstext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintooltip.h"

#include <QGridLayout>
#include <QPainter>

namespace Signalbox {

using namespace Qt::StringLiterals;

ServerFacts::ServerFacts(EngineLink &link, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
{
    setObjectName(QStringLiteral("serverFacts"));
    const Metrics metrics = metricsOf(this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics.gap(8), metrics.gap(8), metrics.gap(8), metrics.gap(8));
    grid->setHorizontalSpacing(metrics.gap(16));
    grid->setVerticalSpacing(metrics.gap(4));
    grid->setColumnStretch(1, 1);
    m_name = new PlainLabel({}, FontRole::Name, Ink::Text, this);
    m_name->setElide(PlainLabel::Elide::End);
    grid->addWidget(m_name, 0, 0, 1, 2);
    m_server = addFact(tr("Server"), grid);
    m_command = addFact(tr("Reached by"), grid);
    m_command->setFontRole(FontRole::Mono);
    m_command->setElide(PlainLabel::Elide::Middle);
    m_variables = addFact(tr("Variables from"), grid);
    m_variables->setFontRole(FontRole::Mono);
    m_variables->setElide(PlainLabel::Elide::Middle);
    m_variables->setObjectName(QStringLiteral("serverFacts:variables"));
    m_protocol = addFact(tr("Protocol"), grid);
    m_calls = addFact(tr("Calls"), grid);
    m_process = addFact(tr("Process"), grid);
    m_health = addFact(tr("Health"), grid);
    m_process->setObjectName(QStringLiteral("serverFacts:process"));
    m_health->setObjectName(QStringLiteral("serverFacts:health"));
    connect(&link, &EngineLink::vitalsChanged, this, [this](const QString &id) {
        if (id == m_id) {
            updateVitals();
        }
    });
    connect(&link, &EngineLink::serverChanged, this, [this](const QString &id) {
        if (id == m_id) {
            update();
        }
    });
    update();
}

PlainLabel *ServerFacts::addFact(const QString &name, QGridLayout *grid)
{
    const int row = grid->rowCount();
    auto *title = new PlainLabel(name, FontRole::Secondary, Ink::Text2, this);
    grid->addWidget(title, row, 0);
    auto *value = new PlainLabel({}, FontRole::Body, Ink::Text, this);
    value->setElide(PlainLabel::Elide::End);
    grid->addWidget(value, row, 1);
    m_titles.insert(value, title);
    return value;
}

void ServerFacts::showFact(PlainLabel *value, bool shown)
{
    value->setVisible(shown);
    m_titles.value(value)->setVisible(shown);
}

void ServerFacts::setServer(const QString &id)
{
    m_id = id;
    update();
}

void ServerFacts::update()
{
    const ServerStatus *status = m_link.server(m_id);
    setVisible(status != nullptr);
    if (!status) {
        return;
    }
    m_name->setText(status->entry.name);
    m_command->setText(shownTarget(status->entry));
    const QString file = environmentFile(status->entry);
    showFact(m_variables, !file.isEmpty());
    m_variables->setText(file);
    if (status->profile) {
        const Implementation &info = status->profile->info;
        m_server->setText(info.label() + u' ' + info.version);
        m_protocol->setText(status->profile->era() == Era::Modern
                                ? tr("modern, %1").arg(revisionText(status->profile->revision))
                                : tr("legacy, %1").arg(revisionText(status->profile->revision)));
    } else {
        m_server->setText(tr("not connected"));
        m_protocol->setText(status->entry.era.toText());
    }
    m_calls->setText(tr("%1, %2 failed").arg(countText(qint64(status->calls)), countText(qint64(status->failedCalls))));
    updateVitals();
}

void ServerFacts::updateVitals()
{
    const ServerVitals vitals = m_link.vitals(m_id);
    showFact(m_process, vitals.usage.has_value());
    if (vitals.usage) {
        const QString usage = usageFigures(*vitals.usage); // the rest would never fit beside it
        m_process->setInk(vitals.isLeaking ? Ink::Warn : Ink::Text);
        m_process->setText(vitals.isLeaking ? leakText(vitals.mbPerMinute) + u"; "_s + usage : usage);
        setPlainToolTip(m_process, usageText(*vitals.usage) + u'\n' + usageTip(*vitals.usage));
        m_process->setAccessibleDescription(usageText(*vitals.usage) + u'\n' + usageTip(*vitals.usage));
    }
    const bool isDown = vitals.health.state == HealthState::Down;
    showFact(m_health, vitals.isChecked);
    m_health->setInk(isDown ? Ink::Err : vitals.health.state == HealthState::Failing ? Ink::Warn : Ink::Text);
    m_health->setText(healthText(vitals.health));
}

void ServerFacts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).window);
    painter.fillRect(0, 0, width(), 1, tokensOf(this).line);
}

} // namespace Signalbox
