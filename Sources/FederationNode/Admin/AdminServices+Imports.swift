internal import IntranetCore
internal import Messages
internal import Wire

extension AdminServices {
    func registerImports(in router: inout RPCRouter) {
        router.unary(AdminV1.ImportAdminService.importSchools) { request, _ in
            let report = try await AdminFailure.translating {
                try await intranet.importSchools(
                    request.file, boardNumber: request.boardNumber,
                    skipBadRows: request.skipBadRows, dryRun: request.dryRun)
            }
            return AdminV1.ImportSchoolsResponse(report: AdminV1.ImportReport(report))
        }
        router.unary(AdminV1.ImportAdminService.importPeople) { request, _ in
            let report = try await AdminFailure.translating {
                try await intranet.importPeople(
                    request.file, skipBadRows: request.skipBadRows, dryRun: request.dryRun)
            }
            return AdminV1.ImportPeopleResponse(report: AdminV1.ImportReport(report))
        }
        registerLists(in: &router)
    }

    private func registerLists(in router: inout RPCRouter) {
        router.unary(AdminV1.ImportAdminService.listSchools) { _, _ in
            let schools = try await AdminFailure.translating { try await intranet.listSchools() }
            return AdminV1.ListSchoolsResponse(schools: schools.map(AdminV1.SchoolRow.init))
        }
        router.unary(AdminV1.ImportAdminService.listPeople) { request, _ in
            let limit = request.limit == 0 ? 100 : Int(min(request.limit, 1000))
            let page = try await AdminFailure.translating {
                try await intranet.listPeople(
                    limit: limit, after: request.after.isEmpty ? nil : request.after)
            }
            return AdminV1.ListPeopleResponse(
                people: page.people.map(AdminV1.PersonRow.init), next: page.next ?? "")
        }
        router.unary(AdminV1.ImportAdminService.setPassword) { request, _ in
            try await AdminFailure.translating {
                try await intranet.setPassword(email: request.email, password: request.password)
            }
            return AdminV1.SetPasswordResponse()
        }
    }
}
