// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/apitools/githubtools.h"
#include "app/samples/common/samplemain.h"

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

constexpr int kMostSeconds = 600;

QString tr(const char *text)
{
    return QCoreApplication::translate("ApiToolsMain", text);
}

SampleMain::Traits traits()
{
    return {.name = u"api-tools"_s,
            .title = u"API tools"_s,
            .description = u"Describes repositories on GitHub and opens issues there."_s,
            .help = tr("An MCP server over Streamable HTTP, or over standard input and output: describes repositories "
                       "on GitHub and opens issues there.\n"
                       "GITHUB_TOKEN holds the token to use; GITHUB_API_URL the API's address, if it is not "
                       "https://api.github.com."),
            .exposure = tr("Whoever reaches this address acts with this server's GITHUB_TOKEN."),
            .usual = SampleMain::Usual::Http};
}

/// Errors: Usage, what is wrong with the command line or the variables.
Result<GithubClient::Options> options(SampleMain &sample)
{
    if (const Result<> read = sample.read(); !read) {
        return Failure(read.error());
    }
    const Result<int> limit = sample.seconds(u"time-limit"_s, kMostSeconds);
    if (!limit) {
        return Failure(limit.error());
    }
    const Result<QUrl> base =
        GithubClient::checkBase(qEnvironmentVariable("GITHUB_API_URL", u"https://api.github.com"_s));
    if (!base) {
        return Failure(base.error());
    }
    const QByteArray token = qgetenv("GITHUB_TOKEN").trimmed();
    if (!HttpHeaders::isValidValue(token)) {
        return fail(Error::Kind::Usage, tr("GITHUB_TOKEN has characters that no token has."));
    }
    return GithubClient::Options{.base = *base,
                                 .token = token,
                                 .userAgent =
                                     "signalbox-api-tools/" + QCoreApplication::applicationVersion().toLatin1(),
                                 .limitSeconds = *limit};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    SampleMain sample(traits());
    sample.addOption({u"time-limit"_s, tr("How long GitHub may take to answer. Default: 15."), tr("seconds"), u"15"_s});
    const Result<GithubClient::Options> chosen = options(sample);
    if (!chosen) {
        return SampleMain::refuse(chosen.error().message);
    }
    GithubClient client(*chosen);
    GithubTools tools(client);
    return sample.serve(tools);
}
