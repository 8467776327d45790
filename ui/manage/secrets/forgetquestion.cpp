// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/secrets/forgetquestion.h"

#include "ui/models/programs/programsstate.h"
#include "ui/models/secrets/secretrows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonrow.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNamed = 8;

QString lineOf(const HeldSecrets &held)
{
    const QString secrets = ForgetQuestion::tr("%n secret(s)", nullptr, int(held.secrets));
    const QString versions = ForgetQuestion::tr("%n version(s)", nullptr, int(held.versions));
    if (held.path.isEmpty()) {
        return ForgetQuestion::tr("Signalbox’s own list as it was before: %1 in %2. They go as a whole.")
            .arg(secrets, versions);
    }
    return ForgetQuestion::tr("%1, %2: %3 in %4.")
        .arg(programName(held.program), SecretRows::shortPath(held.path), secrets, versions);
}

QString consequenceFor(std::optional<SecretPlace> place)
{
    if (place == SecretPlace::Keychain) {
        return ForgetQuestion::tr(
            "References take their place in the versions, for good: whoever restores one must give the "
            "secret anew. The files themselves and what is in the keychain stay as they are.");
    }
    return place == SecretPlace::File
               ? ForgetQuestion::tr("References take their place in the versions, for good: whoever restores one must "
                                    "give the secret anew. The files themselves and what is in Signalbox’s encrypted "
                                    "file stay as they are.")
               : ForgetQuestion::tr("References take their place in the versions, for good: whoever restores one must "
                                    "give the secret anew. The files themselves stay as they are.");
}

} // namespace

ForgetQuestion::ForgetQuestion(const QList<HeldSecrets> &held, std::optional<SecretPlace> place, QWidget *parent)
    : QDialog(parent)
{
    constexpr int kWidth = 480;
    setObjectName(u"secrets:forgetQuestion"_s);
    setWindowTitle(tr("Forget secrets in kept versions"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    const qsizetype count = std::accumulate(held.cbegin(), held.cend(), qsizetype(0),
                                            [](qsizetype sum, const HeldSecrets &one) { return sum + one.secrets; });
    auto *question = new PlainLabel(tr("Forget %n secret(s) in kept versions?", nullptr, int(count)), FontRole::Name,
                                    Ink::Text, this);
    QStringList lines;
    for (const HeldSecrets &one : held.first(std::min(held.size(), kMostNamed))) {
        lines.append(lineOf(one));
    }
    if (held.size() > kMostNamed) {
        lines.append(tr("And %n more.", nullptr, int(held.size() - kMostNamed)));
    }
    auto *which = new PlainLabel(this);
    which->setKeepsLines(true);
    which->setWordWrap(true);
    which->setText(lines.join(u'\n'));
    auto *consequence = new PlainLabel(consequenceFor(place), this);
    consequence->setWordWrap(true);
    auto *forget = new QPushButton(tr("&Forget secrets"), this);
    forget->setObjectName(u"secrets:forgetYes"_s);
    forget->setAutoDefault(false);
    auto *keep = new QPushButton(tr("&Keep"), this);
    keep->setObjectName(u"secrets:forgetNo"_s);
    keep->setDefault(true);
    connect(forget, &QPushButton::clicked, this, &QDialog::accept);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    for (QWidget *part : {question, which, consequence}) {
        column->addWidget(part);
    }
    column->addWidget(buttonRow({forget}, keep, this));
    setMinimumWidth(metrics.px(kWidth));
    keep->setFocus();
}

} // namespace Signalbox
