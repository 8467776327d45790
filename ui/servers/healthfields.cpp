// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servers/healthfields.h"

#include "core/json/jsonparse.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secondsbox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Check = HealthSettings::Check;

namespace {

constexpr int kLeastDeadlineMs = 100;

} // namespace

HealthFields::HealthFields(QWidget *parent)
    : FieldForm(parent)
    , m_check(new QComboBox(this))
    , m_tool(new QComboBox(this))
    , m_arguments(new QLineEdit(this))
    , m_interval(
          new SecondsBox(HealthSettings::kLeastMs, HealthSettings::kMostMs, tr("Seconds between two checks"), this))
    , m_deadline(
          new SecondsBox(kLeastDeadlineMs, HealthSettings::kMostMs, tr("Seconds until an answer is too late"), this))
    , m_failures(new QSpinBox(this))
    , m_failuresRow(line({m_failures, words(tr("failures in a row"))}))
    , m_help(new PlainLabel({}, FontRole::Secondary, Ink::Text3, this))
{
    nameFields();
    addRows();
    connect(m_check, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        handleEdit();
    });
    connect(m_tool, &QComboBox::currentTextChanged, this, &HealthFields::handleEdit);
    connect(m_arguments, &QLineEdit::textChanged, this, &HealthFields::handleEdit);
    for (const SecondsBox *box : {m_interval, m_deadline}) {
        connect(box, &SecondsBox::valueChanged, this, &HealthFields::handleEdit);
    }
    connect(m_failures, &QSpinBox::valueChanged, this, &HealthFields::handleEdit);
    setSettings({});
}

void HealthFields::nameFields()
{
    m_check->setObjectName(u"serverDialog:health"_s);
    m_check->addItem(tr("none"), int(Check::None));
    m_check->addItem(tr("ask whether it answers"), int(Check::Ping));
    m_check->addItem(tr("call a tool that only reads"), int(Check::Tool));
    m_check->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_tool->setObjectName(u"serverDialog:healthTool"_s);
    m_tool->setEditable(true);
    m_tool->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_arguments->setObjectName(u"serverDialog:healthArguments"_s);
    m_arguments->setPlaceholderText(u"{}"_s);
    m_arguments->setFont(fontFor(FontRole::Mono));
    m_interval->setObjectName(u"serverDialog:healthInterval"_s);
    m_deadline->setObjectName(u"serverDialog:healthDeadline"_s);
    m_failures->setObjectName(u"serverDialog:healthFailures"_s);
    m_failures->setAccessibleName(tr("Failures in a row until it counts as down"));
    m_failures->setRange(1, HealthSettings::kMostFailures);
    for (SecondsBox *box : {m_interval, m_deadline}) {
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
}

void HealthFields::addRows()
{
    addRow(tr("Health chec&k"), m_check);
    addRow(tr("&Tool"), m_tool);
    addRow(tr("&Arguments"), m_arguments, tr("A JSON object."));
    addRow(tr("&Every"), m_interval);
    addRow(tr("Answer &within"), m_deadline);
    addRow(tr("&Down after"), m_failuresRow);
    m_help->setWordWrap(true);
    addWide(m_help);
}

HealthSettings::Check HealthFields::check() const
{
    return Check(m_check->currentData().toInt());
}

void HealthFields::showFields()
{
    setRowVisible(m_tool, check() == Check::Tool);
    setRowVisible(m_arguments, check() == Check::Tool);
    for (QWidget *field : std::initializer_list<QWidget *>{m_interval, m_deadline, m_failuresRow, m_help}) {
        setRowVisible(field, check() != Check::None);
    }
    m_help->setText(check() == Check::Tool
                        ? tr("Called only if the server says that the tool only reads. The journal marks these calls.")
                        : tr("While it is connected. The journal marks these messages."));
}

void HealthFields::handleEdit()
{
    setFault(m_tool, toolFault());
    setFault(m_arguments, argumentsFault());
    emit edited();
}

void HealthFields::setTools(const QStringList &tools)
{
    const QSignalBlocker blocker(m_tool);
    const QString now = m_tool->currentText();
    m_tool->clear();
    m_tool->addItems(tools);
    m_tool->setEditText(now);
}

void HealthFields::setSettings(const HealthSettings &settings)
{
    const QSignalBlocker blocker(this);
    m_given = settings;
    m_check->setCurrentIndex(std::max(0, m_check->findData(int(settings.check))));
    m_tool->setEditText(settings.tool);
    m_arguments->setText(QString::fromUtf8(settings.arguments));
    m_interval->setMilliseconds(settings.intervalMs);
    m_deadline->setMilliseconds(settings.deadlineMs);
    m_failures->setValue(settings.failures);
    showFields();
    handleEdit();
}

QByteArray HealthFields::arguments() const
{
    const QString text = m_arguments->text();
    return text == QString::fromUtf8(m_given.arguments) ? m_given.arguments : text.trimmed().toUtf8();
}

HealthSettings HealthFields::settings() const
{
    return {.check = check(),
            .tool = m_tool->currentText().trimmed(),
            .arguments = arguments(),
            .intervalMs = m_interval->milliseconds(),
            .deadlineMs = m_deadline->milliseconds(),
            .failures = m_failures->value()};
}

QString HealthFields::toolFault() const
{
    const bool isMissing = check() == Check::Tool && m_tool->currentText().trimmed().isEmpty();
    return isMissing ? tr("Which tool?") : QString();
}

QString HealthFields::argumentsFault() const
{
    const QByteArray text = arguments();
    if (check() != Check::Tool || text.isEmpty()) {
        return {};
    }
    const Result<ParsedJson> parsed = parseJson(text);
    return parsed && parsed->value.is_object() ? QString() : tr("The arguments must be a JSON object.");
}

QString HealthFields::fault() const
{
    const QString tool = toolFault();
    return tool.isEmpty() ? argumentsFault() : tool;
}

} // namespace Signalbox
