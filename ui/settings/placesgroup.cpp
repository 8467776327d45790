// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/placesgroup.h"

#include "ui/widgets/plainlabel.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

PlacesGroup::PlacesGroup(const SettingsBook &book, QWidget *parent)
    : SettingsGroup(tr("Files"), book, parent)
{
    setObjectName(u"settings:places"_s);
    addPlace(tr("Settings"), book.configDir());
    addPlace(tr("Servers"), book.configDir() + u"/servers.json"_s);
    addPlace(tr("Rules of the policy"), book.configDir() + u"/policy.json"_s);
    addPlace(tr("Answers to requests"), book.configDir() + u"/answers.json"_s);
    QStringList set;
    for (const char *name : {"SIGNALBOX_CONFIG_DIR", "SIGNALBOX_DATA_DIR", "SIGNALBOX_SECRETS_PASSPHRASE",
                             "OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_HEADERS", "PGPASSWORD"}) {
        if (qEnvironmentVariableIsSet(name)) {
            set += QString::fromLatin1(name); // its value may be a secret
        }
    }
    addRow(tr("Environment variables that are set"),
           new PlainLabel(set.isEmpty() ? tr("none that Signalbox looks at") : set.join(u", "_s), FontRole::Mono,
                          Ink::Text, this));
}

void PlacesGroup::addPlace(const QString &label, const QString &path)
{
    auto *shown = new PlainLabel(path, FontRole::Mono, Ink::Text, this);
    shown->setSelectable(true);
    addRow(label, shown);
}

} // namespace Signalbox
