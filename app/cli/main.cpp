// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/appsoperation.h"
#include "app/cli/authrunner.h"
#include "app/cli/benchrunner.h"
#include "app/cli/budgetoperation.h"
#include "app/cli/bundlecommand.h"
#include "app/cli/callscommand.h"
#include "app/cli/checkrunner.h"
#include "app/cli/clioptions.h"
#include "app/cli/clioutput.h"
#include "app/cli/clirunner.h"
#include "app/cli/commandhead.h"
#include "app/cli/completion.h"
#include "app/cli/controlcommand.h"
#include "app/cli/credentialsforget.h"
#include "app/cli/credentialsset.h"
#include "app/cli/credentialsshow.h"
#include "app/cli/credentialsstore.h"
#include "app/cli/credentialstest.h"
#include "app/cli/doctorrunner.h"
#include "app/cli/endsignals.h"
#include "app/cli/environmentscommand.h"
#include "app/cli/groupscommand.h"
#include "app/cli/journalcommand.h"
#include "app/cli/policycommand.h"
#include "app/cli/profilescommand.h"
#include "app/cli/programscommand.h"
#include "app/cli/programsoptions.h"
#include "app/cli/pscommand.h"
#include "app/cli/registrycommands.h"
#include "app/cli/serverscommand.h"
#include "app/cli/serversedit.h"
#include "app/cli/serversverbs.h"
#include "app/cli/sessionscommand.h"
#include "app/cli/settingscommand.h"
#include "app/cli/statscommand.h"
#include "app/cli/teamcommand.h"
#include "app/cli/toolsrunner.h"
#include "app/cli/updatescommand.h"
#include "core/base/coredumps.h"
#include "core/base/outofmemory.h"
#include "core/base/paths.h"
#include "core/base/placechoice.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <csignal>
#include <span>
#include <string_view>

using namespace Signalbox;

namespace {

template<typename Runner, typename... Options>
int run(const Options &...options)
{
    Runner runner(options...);
    EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::caught, &runner,
                     [&runner](int number) { runner.interrupt(ExitCode::BySignal + number); });
    QObject::connect(&runner, &Runner::finished, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&runner, &Runner::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runMethod(const QStringList &arguments)
{
    const Result<CliOptions> options = CliOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    if (options->verb == CliOptions::Verb::Version) {
        return exitCodeOf(printText(QStringLiteral("signalbox-cli " SIGNALBOX_VERSION "\n")));
    }
    return run<CliRunner>(*options);
}

int runCalls(const QStringList &arguments)
{
    if (arguments.value(0) != QLatin1String("run")) {
        return runCallsCommand(arguments);
    }
    const Result<CliOptions> options = keptCallOptions(arguments.mid(1));
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    return run<CliRunner>(*options);
}

int runBench(const QStringList &arguments)
{
    const Result<BenchOptions> options = BenchOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    return run<BenchRunner>(*options);
}

int runAuth(const QStringList &arguments)
{
    const Result<AuthCommandOptions> options = AuthCommandOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    return run<AuthRunner>(*options);
}

/// `servers budget` and `servers apps`: an operation on one server of the catalog, which asks nobody.
template<typename Made>
int runOn(const ServersOptions &server)
{
    CliOptions options;
    options.target.serverName = server.name;
    options.answer = QStringLiteral("decline");
    options.json = server.json;
    return run<CliRunner>(options, CliRunner::OperationMaker([](const OperationContext &context) {
                              return std::make_unique<Made>(context);
                          }));
}

int runDoctor(const QStringList &arguments)
{
    const Result<DoctorOptions> options = DoctorOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    const Result<DoctorTarget> target = DoctorTarget::of(*options); // may ask at the terminal
    return target ? run<DoctorRunner>(*options, *target) : refuse(target.error());
}

int runServers(const QStringList &arguments)
{
    if (ProgramsOptions::isMeant(arguments)) {
        return runProgramsCommand(arguments);
    }
    switch (serversRoute(arguments)) {
    case ServersRoute::Own:
    case ServersRoute::Programs:
        break;
    case ServersRoute::Edit:
        return runServersEdit(arguments.mid(1));
    case ServersRoute::Doctor:
        return runDoctor(arguments.mid(1));
    case ServersRoute::Registry:
        return runRegistryCommand(arguments.mid(1));
    case ServersRoute::Bundle:
        return runBundleCommand(arguments.mid(1));
    case ServersRoute::Ps:
        return runPsCommand(arguments.mid(1));
    case ServersRoute::Group:
        return runGroupsCommand(arguments.mid(1));
    case ServersRoute::Profile:
        return runProfilesCommand(arguments.mid(1));
    case ServersRoute::Env:
        return runEnvironmentsCommand(arguments.mid(1));
    }
    const Result<ServersOptions> options = ServersOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    switch (options->verb) {
    case ServersOptions::Verb::Check:
        return run<CheckRunner>(*options);
    case ServersOptions::Verb::Tools:
        return run<ToolsRunner>(*options);
    case ServersOptions::Verb::Budget:
        return runOn<BudgetOperation>(*options);
    case ServersOptions::Verb::Apps:
        return runOn<AppsOperation>(*options);
    default:
        return ServersCommand(*options, Paths().catalogFile()).run();
    }
}

int runPolicy(const QStringList &arguments)
{
    const Result<PolicyOptions> options = PolicyOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    return options->connects() ? run<CliRunner>(options->connection(), policyOperation(*options))
                               : runPolicyCommand(*options);
}

int runCredentialsStore(const QStringList &arguments)
{
    const Result<CredentialsStoreOptions> options = CredentialsStoreOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    return run<CredentialsStore>(*options);
}

int runCredentials(const QStringList &arguments)
{
    if (arguments.value(0) == QLatin1String("store")) {
        return runCredentialsStore(arguments.mid(1));
    }
    const Result<CredentialsOptions> options = CredentialsOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    switch (options->verb) {
    case CredentialsOptions::Verb::Show:
        return run<CredentialsShow>(*options);
    case CredentialsOptions::Verb::Set:
        return run<CredentialsSet>(*options);
    case CredentialsOptions::Verb::Test:
        return run<CredentialsTest>(*options);
    case CredentialsOptions::Verb::Forget:
        return run<CredentialsForget>(*options);
    }
    Q_UNREACHABLE_RETURN(ExitCode::Usage);
}

/// May the keychain be asked? Its library wants GLib's event loop.
bool mayNeedKeychain(int argc, char **argv)
{
    const std::span<char *> words(argv, std::size_t(argc));
    return !(argc > 1 && words[1] == std::string_view("bench"))
           && std::ranges::any_of(words.subspan(1), [](std::string_view word) {
                  return word == "auth" || word == "credentials" || word == "check" || word == "tools"
                         || word == "budget" || word == "remove" || word == "import" || word == "secrets"
                         || word == "add" || word == "accept" || word == "calls" || word == "team" || word == "policy"
                         || word == "doctor" || word == "env" || word == "profile" || word == "--compare-secrets"
                         || word.starts_with("--server") || word.starts_with("--config") || word.contains("://");
              });
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    if (!mayNeedKeychain(argc, argv)) {
        qputenv("QT_NO_GLIB", "1"); // the plain Unix event dispatcher costs less for every turn of the loop
    }
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away, and
    std::signal(SIGXFSZ, SIG_IGN); // a full quota, are errors of a write, not the end of the program
    endWhenOutOfMemory(R"({"error":{"code":"out_of_memory","message":"The system has no more memory for this."}})",
                       ExitCode::Usage);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("signalbox-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIGNALBOX_VERSION));
    QTranslator plurals; // of the English sources: the command line speaks no other language
    if (plurals.load(QStringLiteral(":/i18n/signalbox_en.qm"))) {
        QCoreApplication::installTranslator(&plurals);
    }

    QStringList arguments = QCoreApplication::arguments().mid(1);
    const Result<PlaceChoice> places = PlaceChoice::takeFrom(arguments);
    if (const Result<> applied = places ? places->apply() : Result<>(Failure(places.error())); !applied) {
        return refusal(applied.error().kind == Error::Kind::Storage ? "storage" : "usage", applied.error());
    }
    if (arguments.value(0) == QLatin1String("bench")) {
        return runBench(arguments.mid(1));
    }
    if (arguments.value(0) == QLatin1String("auth")) {
        return runAuth(arguments.mid(1));
    }
    if (arguments.value(0) == QLatin1String("credentials")) {
        return runCredentials(arguments.mid(1));
    }
    if (arguments.value(0) == QLatin1String("journal")) {
        return runJournalCommand(arguments.mid(1));
    }
    if (arguments.value(0) == QLatin1String("doctor")) {
        return runDoctor(arguments.mid(1));
    }
    if (arguments.value(0) == QLatin1String("servers")) {
        return runServers(arguments.mid(1));
    }
    if (arguments.value(0) == QLatin1String("calls")) {
        return runCalls(arguments.mid(1));
    }
    if (arguments.value(0) == QLatin1String("stats")) {
        return runStatsCommand(arguments.mid(1));
    }
    if (arguments.value(0) == QLatin1String("team")) {
        return runTeamCommand(arguments.mid(1));
    }
    if (arguments.value(0) == QLatin1String("updates")) {
        return runUpdatesCommand(arguments.mid(1), QCoreApplication::applicationVersion());
    }
    if (arguments.value(0) == QLatin1String("policy")) {
        return runPolicy(arguments.mid(1));
    }
    if (arguments.value(0) == QLatin1String("sessions")) {
        return runSessionsCommand(arguments.mid(1));
    }
    if (arguments.value(0) == QLatin1String("settings")) {
        return runSettingsCommand(arguments.mid(1));
    }
    if (arguments.value(0) == QLatin1String("complete")) {
        return runCompletion(arguments.mid(1));
    }
    if (arguments.value(0) == QLatin1String("breakers") || arguments.value(0) == QLatin1String("cache")) {
        return runControlCommand(arguments.value(0), arguments.mid(1));
    }
    return runMethod(arguments);
}
