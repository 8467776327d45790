// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/foundexamination.h"

#include "core/catalog/addresssecrets.h"
#include "core/catalog/launch/launchresolver.h"
#include "core/doctor/poolwork.h"
#include "core/wire/loginshellpath.h"
#include "ui/models/visibletext.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kExaminationWidth = 560;

QString paragraphOf(const LaunchFinding &finding)
{
    QStringList lines{finding.advice.isEmpty() ? finding.message : finding.message + u' ' + finding.advice};
    if (!finding.command.isEmpty()) {
        lines.append(u"    "_s + finding.command);
    }
    return lines.join(u'\n');
}

} // namespace

FoundExamination::FoundExamination(ServerEntry entry, const QString &program, QWidget *parent)
    : QDialog(parent)
    , m_entry(std::move(entry))
    , m_shell(std::make_unique<LoginShellPath>())
    , m_findings(new PlainLabel(tr("Looking at what its command names."), FontRole::Body, Ink::Text, this))
{
    setObjectName(u"programs:examination"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("“%1” in %2").arg(visibleText(m_entry.name.left(80)), program));
    auto *target = new PlainLabel(shownTarget(m_entry), FontRole::Mono, Ink::Text2, this);
    target->setWordWrap(true);
    auto *how = new PlainLabel(tr("Only looked at; nothing was started."), FontRole::Secondary, Ink::Text2, this);
    m_findings->setObjectName(u"programs:examinationFindings"_s);
    m_findings->setWordWrap(true);
    m_findings->setKeepsLines(true);
    m_findings->setSelectable(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QString name = program;
    m_mend = buttons->addButton(tr("&Mend in %1").arg(name.replace(u'&', u"&&"_s)), QDialogButtonBox::AcceptRole);
    m_mend->setObjectName(u"programs:examinationMend"_s);
    m_mend->hide();
    setPrimary(m_mend);
    const Metrics metrics = metricsOf(this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics.gap(12));
    column->addWidget(target);
    column->addWidget(m_findings);
    column->addWidget(how);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(metrics.px(kExaminationWidth));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit mendRequested(m_mended);
        accept();
    });
    connect(m_shell.get(), &LoginShellPath::answered, this, &FoundExamination::look);
    m_shell->ask();
}

FoundExamination::~FoundExamination() = default;

void FoundExamination::look(const QStringList &loginPath)
{
    inPool(
        this,
        [entry = m_entry, loginPath] {
            LaunchPlaces places = LaunchPlaces::ofThisProcess();
            places.loginPath = loginPath;
            return Look{.findings = examineLaunch(entry, places), .mended = mendedLaunch(entry, places)};
        },
        [this](const Look &look) { tell(look); });
}

void FoundExamination::tell(const Look &look)
{
    QStringList paragraphs;
    for (const LaunchFinding &finding : look.findings) {
        paragraphs.append(paragraphOf(finding));
    }
    m_findings->setText(paragraphs.isEmpty() ? tr("Nothing stands in the way of starting it.")
                                             : paragraphs.join(u"\n\n"_s));
    m_mended = look.mended;
    m_mend->setVisible(m_mended != m_entry);
    adjustSize();
}

} // namespace Signalbox
