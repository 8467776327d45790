// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tablegroup.h"

#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(const QString &key)
{
    return key.endsWith("Seconds"_L1) ? u" s"_s : key.endsWith("Megabytes"_L1) ? u" MiB"_s : QString();
}

} // namespace

TableGroup::TableGroup(const QString &heading, const QList<QLatin1StringView> &keys, const SettingsBook &book,
                       QWidget *parent)
    : SettingsGroup(heading, book, parent)
    , m_trouble(new PlainLabel({}, FontRole::Secondary, Ink::Err, this))
{
    for (const QLatin1StringView key : keys) {
        addField(*settingOf(QString(key)));
    }
    addWide(m_trouble);
    m_trouble->hide();
    takeUp();
}

TableGroup::~TableGroup()
{
    for (QWidget *field : std::as_const(m_fields)) {
        field->disconnect(this); // one that has the focus says that it loses it, when we are half gone
    }
}

void TableGroup::addField(const Setting &setting)
{
    const QLatin1StringView key(setting.key);
    QWidget *field = nullptr;
    if (setting.type == Setting::Type::Switch) {
        auto *box = new QCheckBox(setting.labelText(), this);
        connect(box, &QCheckBox::clicked, this, [this, &setting](bool on) { keep(setting, on); });
        field = box;
    } else if (setting.type == Setting::Type::Names || setting.type == Setting::Type::Text) {
        auto *line = new QLineEdit(this);
        line->setAccessibleName(setting.labelText());
        connect(line, &QLineEdit::editingFinished, this, [this, &setting, line] { keepText(setting, line->text()); });
        field = line;
    } else {
        Q_ASSERT(setting.type == Setting::Type::Number);
        auto *box = new QSpinBox(this);
        box->setRange(setting.least, setting.most);
        box->setGroupSeparatorShown(true);
        box->setKeyboardTracking(false); // a number that is being typed is not kept
        box->setSuffix(suffixOf(setting.name()));
        box->setAccessibleName(setting.labelText());
        connect(box, &QSpinBox::valueChanged, this, [this, &setting](int value) { keep(setting, value); });
        field = box;
    }
    field->setObjectName(u"settings:"_s + setting.name());
    m_fields.insert(&setting, field);
    addSetting(key, setting.type == Setting::Type::Switch ? QString() : setting.labelText(), field);
}

void TableGroup::addNote(const QString &text)
{
    addWide(new PlainLabel(text, FontRole::Secondary, Ink::Text2, this));
}

void TableGroup::takeUp()
{
    for (const auto &[setting, field] : m_fields.asKeyValueRange()) {
        show(*setting, field);
    }
    showMarks();
}

void TableGroup::show(const Setting &setting, QWidget *field) const
{
    const QVariant value = book().value(setting);
    const QSignalBlocker quiet(field);
    if (auto *box = qobject_cast<QCheckBox *>(field)) {
        box->setChecked(value.toBool());
    } else if (auto *number = qobject_cast<QSpinBox *>(field)) {
        number->setValue(value.toInt());
    } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setText(setting.toText(value));
    }
}

void TableGroup::keep(const Setting &setting, const QVariant &value)
{
    const Result<> kept = book().set(setting, value);
    m_trouble->setText(kept ? QString() : kept.error().message);
    m_trouble->setVisible(!kept);
    takeUp();
    emit changed(setting.name());
}

void TableGroup::keepText(const Setting &setting, const QString &text)
{
    const Result<QVariant> value = setting.fromText(text);
    if (!value) {
        m_trouble->setText(value.error().message);
        m_trouble->show();
    } else if (*value != book().value(setting)) {
        keep(setting, *value);
    }
}

void TableGroup::takeBack(const Setting &setting)
{
    keep(setting, setting.standard);
}

} // namespace Signalbox
