// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/doctor/mendquestion.h"

#include "core/doctor/poolwork.h"
#include "ui/models/doctor/entrymend.h"
#include "ui/models/enginelink.h"
#include "ui/models/launch/launchasking.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"
#include "ui/widgets/linediffview.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kQuestionSize(680, 380);

} // namespace

MendQuestion::MendQuestion(EngineLink &link, const ServerEntry &before, const ServerEntry &mended, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_mended(mended)
    , m_trouble(new PlainLabel({}, FontRole::Body, Ink::Err, this))
{
    setObjectName(u"mendQuestion"_s);
    setWindowTitle(tr("Mend the entry"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Metrics metrics = metricsOf(this);
    resize(metrics.px(kQuestionSize.width()), metrics.px(kQuestionSize.height()));
    auto *what =
        new PlainLabel(tr("The entry of “%1” changes like this:").arg(before.name), FontRole::Body, Ink::Text, this);
    what->setWordWrap(true);
    auto *difference = new LineDiffView(this);
    difference->setObjectName(u"mendQuestion:difference"_s);
    difference->setAccessibleName(tr("What changes"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Change it"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"mendQuestion:apply"_s);
    setPrimary(m_apply, true);
    connect(buttons, &QDialogButtonBox::accepted, this, &MendQuestion::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap(16), metrics.gap(16), metrics.gap(16), metrics.gap(16));
    column->setSpacing(metrics.gap(12));
    column->addWidget(what);
    column->addWidget(difference, 1);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
    inPool(
        this, [before, mended] { return mendDifference(before, mended); },
        [difference](const std::shared_ptr<const LineDiff> &diff) { difference->setDiff(diff); });
}

void MendQuestion::reject()
{
    if (!m_isBusy) { // else the entry would change without its being told
        QDialog::reject();
    }
}

void MendQuestion::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_apply->setEnabled(!isBusy);
}

void MendQuestion::apply()
{
    setBusy(true);
    // What was accepted stays so with what is changed here: it was seen in full, and chosen.
    const ServerStatus *status = m_link.server(m_mended.id);
    askLaunch(m_link, status ? status->entry : m_mended, this, [this](const Result<LaunchQuestion> &question) {
        const bool wasAccepted = question && question->isAccepted;
        m_link.updateServer(m_mended, this, [this, wasAccepted](const Result<> &changed) {
            setBusy(false);
            if (changed) {
                if (wasAccepted) {
                    acceptTypedLaunch(m_link, m_mended.id);
                }
                emit mended();
                accept();
                return;
            }
            m_trouble->setText(changed.error().message);
            m_trouble->show();
        });
    });
}

} // namespace Signalbox
